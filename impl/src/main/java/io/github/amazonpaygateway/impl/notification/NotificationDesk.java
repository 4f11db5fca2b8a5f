package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.notification.IncomingNotification;
import io.github.amazonpaygateway.notification.NotificationInbox;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Takes in what is posted: believed, stored, answered. */
final class NotificationDesk {

    private static final System.Logger LOG = System.getLogger(NotificationDesk.class.getName());

    private final SnsVerifier verifier;
    private final List<Account> accounts;
    private final NotificationInbox inbox;
    private final Runnable worker;
    private final InstantSource clock;
    private final SparingLog refusals = new SparingLog(LOG);

    /** @param worker to be told that there is work; returns at once */
    NotificationDesk(
            SnsVerifier verifier,
            List<Account> accounts,
            NotificationInbox inbox,
            Runnable worker,
            InstantSource clock) {
        this.verifier = verifier;
        this.accounts = List.copyOf(accounts);
        this.inbox = inbox;
        this.worker = worker;
        this.clock = clock;
    }

    /**
     * The status of the answer; at once, unless a certificate has to be fetched first or the inbox takes its time. Never
     * throws and never waits: a server may have as many threads for all of us as there are messages, and the fetching needs
     * one.
     */
    CompletableFuture<Integer> receive(byte[] body) {
        try {
            return status(body);
        } catch (CertificateAwaited awaited) {
            return awaited.certificate()
                    .handle((certificate, failure) -> failure instanceof Refusal refusal
                            ? CompletableFuture.completedFuture(refused(refusal))
                            : statusAfterFetch(body))
                    .thenCompose(status -> status);
        }
    }

    private CompletableFuture<Integer> statusAfterFetch(byte[] body) {
        try {
            return status(body);
        } catch (CertificateAwaited again) { // forgotten already
            return CompletableFuture.completedFuture(refused(Refusal.notNow("its certificate cannot be had")));
        }
    }

    private CompletableFuture<Integer> status(byte[] body) {
        try {
            return inbox.storeSoon(believed(FlatJson.decoded(body)))
                    .handle((isNew, failure) -> failure == null ? stored(isNew) : notStored(failure));
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(refused(refusal));
        } catch (CertificateAwaited notYet) {
            throw notYet;
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(notStored(e));
        }
    }

    private int stored(boolean isNew) {
        if (isNew) {
            worker.run();
        }
        return 200;
    }

    private static int notStored(Throwable why) {
        LOG.log(Level.ERROR, "A notification of Amazon Pay was not stored; it will be sent again", why);
        return 503;
    }

    /** The status of the answer, once it is logged. */
    int refused(Refusal refusal) {
        refusals.warn(
                clock.instant(),
                "A message to the notifications of Amazon Pay was answered " + refusal.status() + ": "
                        + refusal.getMessage());
        return refusal.status();
    }

    private IncomingNotification believed(String body) {
        SnsEnvelope envelope = SnsEnvelope.parse(body);
        verifier.verify(envelope);
        Optional<String> notificationId = Optional.empty();
        if (envelope.type() == SnsType.NOTIFICATION) {
            AmazonPayMessage message = AmazonPayMessage.of(envelope.message());
            message.merchantId().ifPresent(this::requireOurs);
            notificationId = message.notificationId();
        }
        return new IncomingNotification(
                envelope.messageId(), notificationId, envelope.timestamp(), clock.instant(), body);
    }

    private void requireOurs(String merchantId) {
        if (Account.of(accounts, merchantId).isEmpty()) {
            throw Refusal.forged("its merchant is none of those that are configured");
        }
    }
}
