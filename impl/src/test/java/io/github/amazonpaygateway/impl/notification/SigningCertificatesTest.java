package io.github.amazonpaygateway.impl.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is remembered is bounded, whatever addresses strangers name. */
class SigningCertificatesTest {

    final TestClock clock = new TestClock(TestSns.NOW);
    final TestSns sns = new TestSns(TestSns.NOW);
    final List<URI> asked = new ArrayList<>();
    final Deque<Runnable> waiting = new ArrayDeque<>();

    @Nested
    class Fetched {

        final SigningCertificates certificates = certificates(TestSns.pem(sns.certificate));

        @Test
        void fourAtATime() {
            IntStream.range(0, 4).forEach(this::await);
            await(0);

            assertThat(kind(certificates, 4)).isEqualTo(Refusal.Kind.NOT_NOW);
            assertThat(waiting).hasSize(4);

            waiting.remove().run();
            await(4);
        }

        @Test
        void oneThatNeverEndsMakesPlaceAfterAMinute() {
            IntStream.range(0, 4).forEach(this::await);

            clock.advance(Duration.ofSeconds(59));
            assertThat(kind(certificates, 4)).isEqualTo(Refusal.Kind.NOT_NOW);
            clock.advance(Duration.ofSeconds(1));

            await(4);
        }

        @Test
        void sixteenAreKeptAndTheEldestGoesFirst() {
            IntStream.range(0, 17).forEach(this::fetch);
            IntStream.range(1, 17).forEach(number -> certificates.key(address(number)));
            assertThat(asked).hasSize(17);

            fetch(0);

            assertThat(asked).hasSize(18);
        }

        private void fetch(int number) {
            await(number);
            waiting.remove().run();
            assertThat(certificates.key(address(number))).isEqualTo(sns.certificate.getPublicKey());
        }

        private void await(int number) {
            assertThatThrownBy(() -> certificates.key(address(number))).isInstanceOf(CertificateAwaited.class);
        }
    }

    @Nested
    class ThatAreNone {

        final SigningCertificates certificates = certificates(new byte[0]);

        @Test
        void areNotFetchedAgainForFiveMinutes() {
            fetch(0);

            clock.advance(Duration.ofMinutes(5).minusMillis(1));
            assertThat(kind(certificates, 0)).isEqualTo(Refusal.Kind.FORGED);
            assertThat(asked).hasSize(1);

            clock.advance(Duration.ofMillis(1));
            fetch(0);
            assertThat(asked).hasSize(2);
        }

        @Test
        void areForgottenFromTheEldestOn() {
            IntStream.range(0, 257).forEach(this::fetch);
            IntStream.range(1, 257)
                    .forEach(number -> assertThat(kind(certificates, number)).isEqualTo(Refusal.Kind.FORGED));
            assertThat(asked).hasSize(257);

            fetch(0);

            assertThat(asked).hasSize(258);
        }

        private void fetch(int number) {
            assertThatThrownBy(() -> certificates.key(address(number))).isInstanceOf(CertificateAwaited.class);
            waiting.remove().run();
            assertThat(kind(certificates, number)).isEqualTo(Refusal.Kind.FORGED);
        }
    }

    private static Refusal.Kind kind(SigningCertificates certificates, int number) {
        return catchThrowableOfType(Refusal.class, () -> certificates.key(address(number)))
                .kind();
    }

    private SigningCertificates certificates(byte[] file) {
        return new SigningCertificates(
                address -> {
                    asked.add(address);
                    return file;
                },
                new CertificateCheck(CertificateTrust.in(Set.of(sns.authority))),
                waiting::add,
                clock);
    }

    private static URI address(int number) {
        return URI.create("https://sns.eu-west-1.amazonaws.com/x" + number + ".pem");
    }
}
