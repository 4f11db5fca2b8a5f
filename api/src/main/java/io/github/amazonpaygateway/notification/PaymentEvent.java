package io.github.amazonpaygateway.notification;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.refund.Refund;
import java.util.Optional;

/**
 * Something may have changed at Amazon; fired as a synchronous CDI event of its own type:
 *
 * <pre>{@code void update(@Observes PaymentEvent.ChargeChanged changed) { orders.apply(changed.charge()); }}</pre>
 *
 * <p>An observer may be called twice for one change and for changes that the shop made itself. If it throws, the event is
 * fired again later, to all observers. Merchant names are those of {@code @Merchant}, empty for the default merchant.
 */
public sealed interface PaymentEvent {

    /** Amazon's number of the notification, for support and logs; empty if the event came without one. */
    Optional<String> notificationId();

    /**
     * A charge has another state or other details than before.
     *
     * @param merchant whose it is
     * @param notificationId as {@link PaymentEvent#notificationId}
     * @param charge as read after the notification
     */
    record ChargeChanged(String merchant, Optional<String> notificationId, Charge charge) implements PaymentEvent {}

    /**
     * A refund came to an end.
     *
     * @param merchant whose it is
     * @param notificationId as {@link PaymentEvent#notificationId}
     * @param refund as read after the notification
     */
    record RefundChanged(String merchant, Optional<String> notificationId, Refund refund) implements PaymentEvent {}

    /**
     * A charge permission has another state or other details, such as another card.
     *
     * @param merchant whose it is
     * @param notificationId as {@link PaymentEvent#notificationId}
     * @param chargePermission as read after the notification
     */
    record ChargePermissionChanged(String merchant, Optional<String> notificationId, ChargePermission chargePermission)
            implements PaymentEvent {}

    /**
     * A buyer disputes a charge. Nothing was read: look it up in Seller Central.
     *
     * @param merchant whose it is
     * @param notificationId as {@link PaymentEvent#notificationId}
     * @param disputeId the number of the dispute, as the notification said it
     * @param chargePermissionId of the disputed charge, if the notification said it
     */
    record DisputeOpened(
            String merchant,
            Optional<String> notificationId,
            String disputeId,
            Optional<ChargePermissionId> chargePermissionId)
            implements PaymentEvent {}

    /**
     * Amazon signed it, but it speaks of something that this version does not know.
     *
     * @param merchant whose it is, if it names one
     * @param notificationId as {@link PaymentEvent#notificationId}
     * @param message its text, usually JSON
     */
    record UnknownNotification(Optional<String> merchant, Optional<String> notificationId, String message)
            implements PaymentEvent {

        /** Without the text: it is not known what is in it. */
        @Override
        public String toString() {
            return "UnknownNotification[merchant=" + merchant + ", notificationId=" + notificationId + "]";
        }
    }
}
