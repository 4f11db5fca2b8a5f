package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.impl.config.MerchantConfiguration;
import io.github.amazonpaygateway.impl.config.MerchantConfigurations;
import io.github.amazonpaygateway.impl.config.MerchantLiteral;
import io.github.amazonpaygateway.impl.config.NotificationConfiguration;
import io.github.amazonpaygateway.impl.transport.Downloads;
import io.github.amazonpaygateway.notification.NotificationInbox;
import io.github.amazonpaygateway.notification.ParkedNotifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Notifications of one application, from {@link #start} to {@link #stop}. Public for the container only. */
@ApplicationScoped
public class Notifications implements ParkedNotifications {

    private static final int SECONDS_BETWEEN_LOOKS = 5;

    /** Ids are known for longer than messages are accepted, however long it takes from the one question to the other. */
    private static final Duration SLACK = Duration.ofHours(1);

    @Inject
    MerchantConfigurations configurations;

    @Inject
    @Any
    Instance<AmazonPayGateway> gateways;

    @Inject
    InboxChoice choice;

    @Inject
    PaymentEvents events;

    private volatile Optional<Running> running = Optional.empty();

    /** What lives as long as the servlet. */
    private record Running(
            NotificationDesk desk,
            NotificationWorker worker,
            NotificationInbox inbox,
            Downloads downloads,
            ScheduledFuture<?> schedule,
            Runnable wake,
            InstantSource clock) {

        long release() {
            long count = inbox.releaseParked(clock.instant());
            wake.run();
            return count;
        }

        void stop() {
            worker.stop();
            schedule.cancel(false);
            downloads.close();
        }
    }

    /** @param threads of the container: events are fired on them */
    void start(ScheduledExecutorService threads, InstantSource clock) {
        NotificationConfiguration settings = configurations.notifications();
        NotificationInbox inbox = choice.inbox(settings.maxAge().plus(SLACK));
        List<Account> accounts =
                configurations.all().stream().map(this::account).toList();
        Downloads downloads = new Downloads(settings.http());
        SnsAddresses addresses = new SnsAddresses(settings.certificateOrigins());
        SigningCertificates certificates = new SigningCertificates(
                downloads::get,
                new CertificateCheck(CertificateTrust.of(settings.trustCertificates())),
                threads,
                clock);
        NotificationHandler handler = new NotificationHandler(accounts, events.telling(), addresses, downloads::get);
        NotificationWorker worker = new NotificationWorker(inbox, handler::handle, settings.maxAttempts(), clock);
        SnsVerifier verifier = new SnsVerifier(settings.topicArns(), settings.maxAge(), addresses, certificates, clock);
        Runnable wake = () -> worker.wake(threads);
        NotificationDesk desk = new NotificationDesk(verifier, accounts, inbox, wake, clock);
        ScheduledFuture<?> schedule =
                threads.scheduleWithFixedDelay(wake, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        running = Optional.of(new Running(desk, worker, inbox, downloads, schedule, wake, clock));
    }

    /** The status of the answer, as {@link NotificationDesk#receive} has it. */
    CompletableFuture<Integer> receive(byte[] body) {
        return running.map(all -> all.desk().receive(body)).orElse(CompletableFuture.completedFuture(503));
    }

    /** The status of the answer to what is refused before it is a message; logged as all others are. */
    int refused(Refusal refusal) {
        return running.map(all -> all.desk().refused(refusal)).orElseGet(refusal::status);
    }

    /** How many notifications need somebody to look at them; empty when none are taken in here. */
    public Optional<Long> parked() {
        return running.map(all -> all.inbox().parkedCount());
    }

    @Override
    public long count() {
        return parked().orElse(0L);
    }

    @Override
    public long release() {
        return running.map(Running::release).orElse(0L);
    }

    void stop() {
        running.ifPresent(Running::stop);
        running = Optional.empty();
    }

    private Account account(MerchantConfiguration merchant) {
        return new Account(merchant.merchantId(), merchant.name(), () -> gateways.select(
                        MerchantLiteral.qualifier(merchant.name()))
                .get());
    }
}
