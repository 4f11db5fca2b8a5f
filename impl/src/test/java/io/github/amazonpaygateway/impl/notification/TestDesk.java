package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.notification.PaymentEvent;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** All parts put together as {@link Notifications} does it, with certificates from a map and work done when asked for. */
final class TestDesk {

    static final String MERCHANT_ID = "A1MERCHANT";

    final TestSns sns;
    final TestClock clock;
    final MemoryInbox inbox = new MemoryInbox(Duration.ofDays(1));
    final List<PaymentEvent> events = new CopyOnWriteArrayList<>();
    final List<URI> asked = new CopyOnWriteArrayList<>();
    final Map<URI, byte[]> certificates = new HashMap<>();
    final NotificationWorker worker;
    final NotificationDesk desk;
    final List<Consumer<PaymentEvent>> observers = new ArrayList<>(List.of(events::add));

    final Telling telling = new Telling(event -> observers.forEach(each -> each.accept(event)));

    private final CertificateSource elsewhere;

    TestDesk() {
        this(address -> {
            throw new IOException("nobody is there");
        });
    }

    /** @param elsewhere asked for what is not in the map */
    TestDesk(CertificateSource elsewhere) {
        this(new TestSns(TestSns.NOW), new TestClock(TestSns.NOW), elsewhere);
    }

    TestDesk(TestSns sns, TestClock clock, CertificateSource elsewhere) {
        this.sns = sns;
        this.clock = clock;
        this.elsewhere = elsewhere;
        certificates.put(URI.create(TestSns.CERTIFICATE_URL), TestSns.pem(sns.certificate));
        SnsAddresses addresses = new SnsAddresses(Set.of());
        List<Account> accounts = List.of(new Account(MERCHANT_ID, "uk", () -> {
            throw new IllegalStateException("no gateway here");
        }));
        NotificationHandler handler = new NotificationHandler(accounts, telling, addresses, this::get);
        worker = new NotificationWorker(inbox, handler::handle, 3, clock);
        SigningCertificates certificates = new SigningCertificates(
                this::get, new CertificateCheck(CertificateTrust.in(Set.of(sns.authority))), Runnable::run, clock);
        desk = new NotificationDesk(
                new SnsVerifier(Set.of(TestSns.TOPIC), Duration.ofDays(1), addresses, certificates, clock),
                accounts,
                inbox,
                () -> {},
                clock);
    }

    private byte[] get(URI address) throws IOException {
        asked.add(address);
        byte[] file = certificates.get(address);
        return file == null ? elsewhere.get(address) : file;
    }

    int post(Map<String, String> fields) {
        return desk.receive(TestSns.body(fields)).join();
    }

    /** A dispute needs no call to Amazon. */
    static String dispute(String merchantId) {
        return "{\"MerchantID\":\"" + merchantId + "\",\"ObjectType\":\"CHARGEBACK\",\"ObjectId\":\"S01-0-0-B1\","
                + "\"ChargePermissionId\":\"S01-5105180-3221187\",\"NotificationId\":\"n-1\"}";
    }
}
