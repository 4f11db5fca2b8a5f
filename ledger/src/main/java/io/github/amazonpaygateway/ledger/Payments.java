package io.github.amazonpaygateway.ledger;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * Payments that happen once: {@code @Inject Payments payments;}, or {@code @Inject @Merchant("uk") Payments}. Every money
 * call takes an {@link IntentId} of the shop. The same intent asked again gives the same result and moves nothing; with
 * other values it is refused ({@link Refusal#OTHER_VALUES}). Safe for many threads of many servers on one database.
 *
 * <p>Call it outside a transaction of the shop: the call to Amazon may take as long as its deadline (seconds), and the
 * shop's locks would last as long. The ledger uses transactions of its own.
 *
 * <p>Every method throws {@link io.github.amazonpaygateway.ledger.sql.LedgerStorageException} when the database does not
 * work. After one the intent may have been sent: ask for it again, with the same values, when the database is back.
 */
public interface Payments {

    /**
     * Carries out an intent, once. A decline, a refusal and an unknown outcome are results, not exceptions.
     *
     * @throws IllegalArgumentException when the gateway refuses the request by its rules, for example because of the
     *     currency; nothing was sent
     */
    PaymentResult perform(IntentId intent, PaymentRequest request);

    /** Completes a session with its very amount ({@link PaymentRequest#checkout}). */
    default PaymentResult checkout(IntentId intent, CheckoutSessionId session, Money amount) {
        return perform(intent, PaymentRequest.checkout(session, amount));
    }

    /** Reserves an amount ({@link PaymentRequest#authorize}). */
    default PaymentResult authorize(IntentId intent, ChargePermissionId permission, Money amount) {
        return perform(intent, PaymentRequest.authorize(permission, amount));
    }

    /** Takes an amount at once ({@link PaymentRequest#purchase}). */
    default PaymentResult purchase(IntentId intent, ChargePermissionId permission, Money amount) {
        return perform(intent, PaymentRequest.purchase(permission, amount));
    }

    /** Takes an authorized amount, whole or in part ({@link PaymentRequest#capture}). */
    default PaymentResult capture(IntentId intent, ChargeId charge, Money amount) {
        return perform(intent, PaymentRequest.capture(charge, amount));
    }

    /** Gives up a charge that is not captured ({@link PaymentRequest#cancel}); never while an outcome is unknown. */
    default PaymentResult cancel(IntentId intent, ChargeId charge, String reason) {
        return perform(intent, PaymentRequest.cancel(charge, reason));
    }

    /** Gives money back, whole or in part ({@link PaymentRequest#refund}). */
    default PaymentResult refund(IntentId intent, ChargeId charge, Money amount) {
        return perform(intent, PaymentRequest.refund(charge, amount));
    }

    /** Ends a permission ({@link PaymentRequest#closePermission}). */
    default PaymentResult closePermission(IntentId intent, ChargePermissionId permission, String reason) {
        return perform(intent, PaymentRequest.closePermission(permission, reason));
    }

    /**
     * Another attempt of an intent that was declined or not sent, under a new key where Amazon remembers the old one.
     * While an attempt is pending or unknown there is no other: the result then tells so.
     *
     * @throws IllegalArgumentException when there is no such intent
     */
    PaymentResult retry(IntentId intent);

    /**
     * Asks Amazon now what became of an intent that is unknown, pending or parked, instead of waiting for the ledger to do
     * it: with the same key again, and then by reading. Moves nothing that the intent has not moved.
     *
     * @throws IllegalArgumentException when there is no such intent
     */
    PaymentResult resolve(IntentId intent);

    /** What is known about an intent, without asking Amazon; empty when the ledger has never heard of it. */
    Optional<PaymentResult> status(IntentId intent);

    /** All intents of an order, in the order in which they came. */
    List<PaymentResult> find(String order);

    /** The story of an order: every change of every intent, and what was seen at Amazon. */
    List<TimelineEntry> timeline(String order);

    /** Whether a request would pass the rules of the ledger now, and if not why: to be asked before a merchant clicks. */
    Permit may(PaymentRequest request);
}
