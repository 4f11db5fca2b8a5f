package io.github.amazonpaygateway.ledger;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that the ledger has stored; fired as a synchronous CDI event of its own type after the commit, outside a
 * transaction:
 *
 * <pre>{@code void update(@Observes PaymentChanged changed) { orders.apply(changed.result()); }}</pre>
 *
 * <p>At least once: when an observer throws, or the server dies before all were called, it is fired again, to all
 * observers; {@link #eventId} stays the same. Merchant names are those of {@code @Merchant}, empty for the default one.
 */
public sealed interface LedgerEvent {

    /** The name of the event, to tell a repetition. */
    String eventId();

    /** Whose it is. */
    String merchant();

    /** The order that it is about. */
    String order();

    /**
     * An intent has come to another result.
     *
     * @param result what is known now, which may be newer than the change that the event tells of
     */
    record PaymentChanged(String eventId, String merchant, String order, PaymentResult result) implements LedgerEvent {}

    /**
     * Nobody could find out what became of an intent; somebody has to look it up in Seller Central. Its amount stays
     * reserved.
     *
     * @param intent which one
     * @param explanation what was tried
     */
    record PaymentParked(String eventId, String merchant, String order, IntentId intent, String explanation)
            implements LedgerEvent {}

    /** What of an authorization ends. */
    enum Ending {
        /**
         * The seven days after its creation within which a capture is answered at once; later it is pending for a while, and
         * may be declined.
         */
        CAPTURE_AT_ONCE,
        /** The authorization itself, and with it the right to take the money. */
        AUTHORIZATION
    }

    /**
     * An authorization, or the time in which it can be captured at once, ends soon. Each is told once.
     *
     * @param charge which one
     * @param ending what ends
     * @param expires when
     */
    record AuthorizationExpiring(
            String eventId, String merchant, String order, ChargeId charge, Ending ending, Instant expires)
            implements LedgerEvent {}

    /**
     * An authorization has ended without capture, by nobody of the shop.
     *
     * @param charge which one
     * @param reason Amazon's word, if it gave one
     */
    record AuthorizationEnded(
            String eventId, String merchant, String order, ChargeId charge, Optional<ReasonCode> reason)
            implements LedgerEvent {}

    /**
     * A permission ends soon, and with it the right to charge.
     *
     * @param permission which one
     * @param expires when
     */
    record PermissionExpiring(
            String eventId, String merchant, String order, ChargePermissionId permission, Instant expires)
            implements LedgerEvent {}

    /**
     * A session whose completion was asked for is still open and ends soon, and with it what the buyer has approved. Of what
     * was not sent: ask for the intent again while there is time. What is unknown, the ledger goes on asking about; when
     * the session is over, it is declined with the reason of the session, or done after all.
     *
     * @param intent the checkout
     * @param session which one
     * @param expires when
     */
    record SessionExpiring(
            String eventId, String merchant, String order, IntentId intent, CheckoutSessionId session, Instant expires)
            implements LedgerEvent {}

    /**
     * Money is taken or reserved at Amazon that no intent explains.
     *
     * @param objectId the charge or the permission
     * @param explanation what differs
     */
    record OrphanFound(String eventId, String merchant, String order, String objectId, String explanation)
            implements LedgerEvent {}
}
