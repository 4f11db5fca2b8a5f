package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.notification.IncomingNotification;
import io.github.amazonpaygateway.notification.PaymentEvent;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargeChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.ChargePermissionChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.DisputeOpened;
import io.github.amazonpaygateway.notification.PaymentEvent.RefundChanged;
import io.github.amazonpaygateway.notification.PaymentEvent.UnknownNotification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** Does what a stored message asks for: reads the object and fires the event. */
final class NotificationHandler {

    private static final System.Logger LOG = System.getLogger(NotificationHandler.class.getName());

    private final List<Account> accounts;
    private final Telling telling;
    private final SnsAddresses addresses;
    private final CertificateSource sns;

    /** @param sns confirms subscriptions */
    NotificationHandler(List<Account> accounts, Telling telling, SnsAddresses addresses, CertificateSource sns) {
        this.accounts = List.copyOf(accounts);
        this.telling = telling;
        this.addresses = addresses;
        this.sns = sns;
    }

    /** @throws RuntimeException whatever Amazon or the observers throw */
    void handle(IncomingNotification notification) {
        SnsEnvelope envelope = SnsEnvelope.parse(notification.body());
        switch (envelope.type()) {
            case NOTIFICATION -> tell(envelope.message());
            case SUBSCRIPTION_CONFIRMATION -> confirm(envelope);
            case UNSUBSCRIBE_CONFIRMATION ->
                LOG.log(Level.WARNING, "SNS sends no more notifications of Amazon Pay: the subscription was ended");
        }
    }

    private void tell(String text) {
        AmazonPayMessage message = AmazonPayMessage.of(text);
        if (message.isOfOldGeneration()) {
            LOG.log(
                    Level.INFO,
                    "A notification of the former generation of Amazon Pay (CV1) was received and is left alone");
            return;
        }
        telling.tell(message.objectId().orElse(""), () -> Optional.of(event(message, text)));
    }

    private PaymentEvent event(AmazonPayMessage message, String text) {
        Optional<Account> account = message.merchantId().flatMap(id -> Account.of(accounts, id));
        String object = message.objectId().orElse("");
        Optional<String> id = message.notificationId();
        if (account.isEmpty() || object.isEmpty()) {
            return new UnknownNotification(account.map(Account::merchant), id, text);
        }
        String merchant = account.get().merchant();
        var amazon = account.get().gateway();
        return switch (message.objectType().orElse("")) {
            case "CHARGE" ->
                new ChargeChanged(merchant, id, amazon.get().charges().get(ChargeId.of(object)));
            case "REFUND" ->
                new RefundChanged(merchant, id, amazon.get().refunds().get(RefundId.of(object)));
            case "CHARGE_PERMISSION" ->
                new ChargePermissionChanged(
                        merchant, id, amazon.get().chargePermissions().get(ChargePermissionId.of(object)));
            case "CHARGEBACK" ->
                new DisputeOpened(
                        merchant, id, object, message.chargePermissionId().map(ChargePermissionId::of));
            default -> new UnknownNotification(Optional.of(merchant), id, text);
        };
    }

    private void confirm(SnsEnvelope envelope) {
        try {
            sns.get(addresses.confirmation(envelope.subscribeUrl().orElseThrow()));
            LOG.log(Level.INFO, "The subscription to {0} is confirmed", envelope.topicArn());
        } catch (IOException e) {
            throw new UncheckedIOException("The subscription was not confirmed", e);
        }
    }
}
