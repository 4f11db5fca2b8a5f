package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.notification.PaymentEvent;
import io.github.amazonpaygateway.notification.PaymentEvent.DisputeOpened;
import io.github.amazonpaygateway.notification.PaymentEvent.UnknownNotification;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedMessagesTest {

    static final String DISPUTE = TestDesk.dispute(TestDesk.MERCHANT_ID);

    final TestDesk shop = new TestDesk();

    @Nested
    class OnTheWire {

        @ParameterizedTest
        @ValueSource(strings = {"1", "2"})
        void bothVersionsAreAccepted(String version) {
            Map<String, String> fields = notification("m-1");
            fields.put("SignatureVersion", version);

            assertThat(shop.post(TestSns.signed(fields))).isEqualTo(200);
        }

        @Test
        void aSubjectIsPartOfWhatIsSigned() {
            Map<String, String> fields = notification("m-1");
            fields.put("Subject", "Größe");

            assertThat(shop.post(TestSns.signed(fields))).isEqualTo(200);
        }

        @Test
        void theOtherSpellingIsReadToo() {
            Map<String, String> fields = notification("m-1");
            fields.put("SigningCertUrl", fields.remove("SigningCertURL"));

            assertThat(shop.post(fields)).isEqualTo(200);
        }

        @Test
        void spaceAroundTheJsonAndAMarkBeforeItMeanNothing() {
            String json = TestSns.json(notification("m-1"));

            assertThat(receive("\uFEFF" + json)).isEqualTo(200);
            assertThat(receive(" \r\n" + json + " \r\n\t ")).isEqualTo(200);
        }

        @Test
        void unknownMembersMeanNothing() {
            String json = TestSns.json(notification("m-1"));

            assertThat(receive(json.substring(0, json.length() - 1) + ",\"New\":{\"a\":[1,{}]},\"Subject\":null}"))
                    .isEqualTo(200);
        }

        private int receive(String json) {
            return shop.desk.receive(json.getBytes(StandardCharsets.UTF_8)).join();
        }
    }

    @Nested
    class AsAnEvent {

        @Test
        void aDisputeTellsItsIds() {
            assertThat(event(DISPUTE))
                    .isEqualTo(new DisputeOpened(
                            "uk",
                            Optional.of("n-1"),
                            "S01-0-0-B1",
                            Optional.of(ChargePermissionId.of("S01-5105180-3221187"))));
        }

        @Test
        void theFirstVersionOfTheApiSpellsDifferently() {
            assertThat(
                            event(
                                    "{\"merchantId\":\"A1MERCHANT\",\"objectType\":\"CHARGEBACK\",\"objectId\":\"S01-0-0-B1\"}"))
                    .isInstanceOf(DisputeOpened.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Hello",
                    "{}",
                    "{\"MerchantID\":\"A1MERCHANT\",\"ObjectType\":\"ACCOUNT\",\"ObjectId\":\"x\"}",
                    "{\"MerchantID\":\"A1MERCHANT\",\"ObjectType\":\"CHARGE\"}"
                })
        void whatIsNotKnownIsToldAsItIs(String message) {
            assertThat(event(message))
                    .isInstanceOfSatisfying(UnknownNotification.class, unknown -> assertThat(unknown.message())
                            .isEqualTo(message));
        }

        @Test
        void theGenerationBeforeIsLeftAlone() {
            assertThat(shop.post(shop.sns.notification(
                            "m-1",
                            "{\"NotificationReferenceId\":\"r-1\",\"NotificationType\":\"PaymentCapture\","
                                    + "\"SellerId\":\"A1MERCHANT\",\"NotificationData\":\"<xml/>\"}",
                            TestSns.NOW)))
                    .isEqualTo(200);

            shop.worker.drain();

            assertThat(shop.events).isEmpty();
            assertThat(shop.inbox.parkedCount()).isZero();
        }

        private PaymentEvent event(String message) {
            assertThat(shop.post(shop.sns.notification("m-1", message, TestSns.NOW)))
                    .isEqualTo(200);
            shop.worker.drain();
            assertThat(shop.events).hasSize(1);
            return shop.events.get(0);
        }
    }

    @Nested
    class Repeated {

        @Test
        void aReplayIsAnsweredAndNothingElse() {
            Map<String, String> fields = notification("m-1");
            assertThat(shop.post(fields)).isEqualTo(200);
            shop.worker.drain();
            shop.clock.advance(Duration.ofHours(23));

            assertThat(shop.post(fields)).isEqualTo(200);
            shop.worker.drain();

            assertThat(shop.events).hasSize(1);
        }

        @Test
        void aHundredAtOnceAreOneEvent() throws InterruptedException, ExecutionException {
            Map<String, String> fields = notification("m-1");
            ExecutorService threads = Executors.newFixedThreadPool(20);
            try {
                List<Future<Integer>> answers = threads.invokeAll(Stream.generate(() -> (Callable<Integer>) () -> {
                            int status = shop.post(fields);
                            shop.worker.drain();
                            return status;
                        })
                        .limit(100)
                        .toList());
                for (Future<Integer> answer : answers) {
                    assertThat(answer.get()).isEqualTo(200);
                }
            } finally {
                threads.shutdownNow();
            }

            assertThat(shop.events).hasSize(1);
            assertThat(shop.asked).as("one certificate").hasSize(1);
        }

        @Test
        void theCertificateIsFetchedOnceADay() {
            shop.post(notification("m-1"));
            shop.post(notification("m-2"));
            assertThat(shop.asked).hasSize(1);

            shop.clock.advance(Duration.ofHours(24));
            shop.post(shop.sns.notification("m-3", DISPUTE, shop.clock.instant()));

            assertThat(shop.asked).hasSize(2);
        }
    }

    @Nested
    class WhenAnObserverThrows {

        final AtomicInteger calls = new AtomicInteger();

        @Test
        void itIsCalledAgainLater() {
            shop.observers.add(event -> {
                if (calls.incrementAndGet() < 2) {
                    throw new IllegalStateException("not today");
                }
            });
            shop.post(notification("m-1"));
            shop.worker.drain();
            shop.worker.drain();
            assertThat(calls).as("not before the pause is over").hasValue(1);

            shop.clock.advance(Duration.ofSeconds(10));
            shop.worker.drain();
            shop.clock.advance(Duration.ofDays(1));
            shop.worker.drain();

            assertThat(calls).hasValue(2);
            assertThat(shop.inbox.parkedCount()).isZero();
        }

        @Test
        void itIsParkedInTheEnd() {
            shop.observers.add(event -> {
                calls.incrementAndGet();
                throw new IllegalStateException("never");
            });
            shop.post(notification("m-1"));
            for (int i = 0; i < 10; i++) {
                shop.worker.drain();
                shop.clock.advance(Duration.ofHours(1));
            }

            assertThat(calls).hasValue(3);
            assertThat(shop.inbox.parkedCount()).isEqualTo(1);
        }

        @Test
        void whatWasParkedIsToldWhenSomebodyReleasesIt() {
            AtomicInteger failures = new AtomicInteger(3);
            shop.observers.add(0, event -> {
                if (failures.getAndDecrement() > 0) {
                    throw new IllegalStateException("not yet");
                }
            });
            shop.post(notification("m-1"));
            for (int i = 0; i < 3; i++) {
                shop.worker.drain();
                shop.clock.advance(Duration.ofHours(1));
            }
            assertThat(shop.events).isEmpty();

            assertThat(shop.inbox.releaseParked(shop.clock.instant())).isEqualTo(1);
            shop.worker.drain();

            assertThat(shop.events).hasSize(1);
            assertThat(shop.inbox.parkedCount()).isZero();
            assertThat(shop.inbox.releaseParked(shop.clock.instant())).isZero();
        }

        @Test
        void othersAreNotHeldUp() {
            shop.observers.add(event -> {
                if (calls.getAndIncrement() == 0) {
                    throw new AssertionError("even an error");
                }
            });
            shop.post(notification("m-1"));
            shop.post(notification("m-2"));

            shop.worker.drain();

            assertThat(shop.events).hasSize(2);
            assertThat(calls).hasValue(2);
        }
    }

    @Nested
    class AsASubscription {

        final String address = "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=x&Token=t";

        @Test
        void itIsConfirmedAfterTheAnswer() {
            shop.certificates.put(URI.create(address), new byte[0]);

            assertThat(shop.post(shop.sns.confirmation("m-1", address, TestSns.NOW)))
                    .isEqualTo(200);
            assertThat(shop.asked).doesNotContain(URI.create(address));
            shop.worker.drain();

            assertThat(shop.asked).contains(URI.create(address));
            assertThat(shop.events).isEmpty();
        }

        @Test
        void itIsTriedAgainWhenItFails() {
            shop.post(shop.sns.confirmation("m-1", address, TestSns.NOW));
            shop.worker.drain();
            shop.certificates.put(URI.create(address), new byte[0]);
            shop.clock.advance(Duration.ofSeconds(10));

            shop.worker.drain();

            assertThat(shop.asked).filteredOn(URI.create(address)::equals).hasSize(2);
        }

        @Test
        void itsEndIsNoticed() {
            Map<String, String> fields = shop.sns.confirmation("m-1", address, TestSns.NOW);
            fields.put("Type", "UnsubscribeConfirmation");

            assertThat(shop.post(TestSns.signed(fields))).isEqualTo(200);
            shop.worker.drain();

            assertThat(shop.asked).doesNotContain(URI.create(address));
        }
    }

    @Nested
    class ByAmazon {

        final Instant october = Instant.parse("2026-10-02T18:00:00Z");
        final URI address = URI.create(
                "https://sns.af-south-1.amazonaws.com/SimpleNotificationService-5416b31fae4efe3bce5b30212490f0b5.pem");

        @Test
        void aRealCertificateIsAcceptedWithTheAuthoritiesOfTheJdk() throws IOException {
            CertificateCheck check = new CertificateCheck(CertificateTrust.of(Optional.empty()));

            assertThat(check.accept(address, real(), october)
                            .getSubjectX500Principal()
                            .getName())
                    .isEqualTo("CN=sns-signing.af-south-1.amazonaws.com");
        }

        @Test
        void itIsNotTrustedByOtherAuthorities() throws IOException {
            CertificateCheck check = new CertificateCheck(CertificateTrust.in(Set.of(shop.sns.authority)));
            byte[] file = real();

            assertThat(catchThrowableOfType(Refusal.class, () -> check.accept(address, file, october))
                            .kind())
                    .isEqualTo(Refusal.Kind.NOT_NOW);
        }

        @Test
        void theIntermediatesLastAWhile() throws IOException, GeneralSecurityException {
            for (X509Certificate intermediate : CertificateTrust.bundled()) {
                intermediate.checkValidity();
                assertThat(intermediate.getIssuerX500Principal().getName())
                        .isEqualTo("CN=Amazon Root CA 1,O=Amazon,C=US");
            }
        }

        private byte[] real() throws IOException {
            try (InputStream file = TrustedMessagesTest.class.getResourceAsStream("sns-af-south-1.pem")) {
                return file.readAllBytes();
            }
        }
    }

    private Map<String, String> notification(String id) {
        return shop.sns.notification(id, DISPUTE, TestSns.NOW);
    }
}
