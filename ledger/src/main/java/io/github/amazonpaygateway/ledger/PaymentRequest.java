package io.github.amazonpaygateway.ledger;

import static java.util.Objects.requireNonNull;

import io.github.amazonpaygateway.charge.SoftDescriptor;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.limit.TextLimit;
import io.github.amazonpaygateway.money.AmountLimit;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * What shall be done with money: made by the methods that are named like the operations. All of it belongs to the intent:
 * the same intent with other values is refused.
 *
 * @param operation what
 * @param amount how much; for a checkout the very amount of the session
 * @param totalOrderAmount for a checkout, the very total of the session if it has one
 * @param session which session is completed
 * @param permission against which permission
 * @param charge which charge
 * @param softDescriptor for the statement of the buyer, at most 16 characters
 * @param pendingAllowed whether the shop can wait up to 24 hours for the decision
 * @param cancelPending whether closing a permission also cancels what is authorized or pending
 * @param note why a charge is canceled or a permission is closed, 1 to 255 characters; for a checkout the
 *     {@code merchantReferenceId} that the session must have
 */
public record PaymentRequest(
        Operation operation,
        Optional<Money> amount,
        Optional<Money> totalOrderAmount,
        Optional<CheckoutSessionId> session,
        Optional<ChargePermissionId> permission,
        Optional<ChargeId> charge,
        Optional<SoftDescriptor> softDescriptor,
        boolean pendingAllowed,
        boolean cancelPending,
        Optional<String> note) {

    private static final AmountLimit AMOUNT = new AmountLimit("amount");
    private static final TextLimit NOTE = new TextLimit("reason", 255);

    /** @throws IllegalArgumentException when what the operation needs is missing, or a value is over its limit */
    public PaymentRequest {
        requireNonNull(operation);
        amount.ifPresent(AMOUNT::check);
        totalOrderAmount.ifPresent(AMOUNT::check);
        note.ifPresent(NOTE::checkPresent);
        Needs.check(operation, amount, session, permission, charge, note);
        checkTotal(operation, amount, totalOrderAmount);
    }

    private static void checkTotal(Operation operation, Optional<Money> amount, Optional<Money> total) {
        if (total.isPresent() && operation != Operation.CHECKOUT) {
            throw new IllegalArgumentException(
                    "totalOrderAmount belongs to a checkout, but this is " + operation + "; leave it out");
        }
        if (total.isPresent()
                && !total.get().currency().equals(amount.orElseThrow().currency())) {
            throw new IllegalArgumentException("amount is " + amount.get() + " but totalOrderAmount is " + total.get()
                    + "; name both in one currency");
        }
    }

    /** Completes the session with its very amount; another one is refused before anything is sent. */
    public static PaymentRequest checkout(CheckoutSessionId session, Money amount) {
        return of(Operation.CHECKOUT, Optional.of(amount), Optional.of(session), Optional.empty(), Optional.empty());
    }

    /** Reserves the amount. */
    public static PaymentRequest authorize(ChargePermissionId permission, Money amount) {
        return of(
                Operation.AUTHORIZE, Optional.of(amount), Optional.empty(), Optional.of(permission), Optional.empty());
    }

    /** Takes the amount at once. */
    public static PaymentRequest purchase(ChargePermissionId permission, Money amount) {
        return of(Operation.PURCHASE, Optional.of(amount), Optional.empty(), Optional.of(permission), Optional.empty());
    }

    /** Takes an authorized amount, whole or in part; a part releases the rest. */
    public static PaymentRequest capture(ChargeId charge, Money amount) {
        return of(Operation.CAPTURE, Optional.of(amount), Optional.empty(), Optional.empty(), Optional.of(charge));
    }

    /** Gives back, whole or in part. */
    public static PaymentRequest refund(ChargeId charge, Money amount) {
        return of(Operation.REFUND, Optional.of(amount), Optional.empty(), Optional.empty(), Optional.of(charge));
    }

    /** Gives up a charge that is not captured. */
    public static PaymentRequest cancel(ChargeId charge, String reason) {
        return new PaymentRequest(
                Operation.CANCEL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(charge),
                Optional.empty(),
                false,
                false,
                Optional.of(reason));
    }

    /** Ends a permission; what is authorized or pending lives on. */
    public static PaymentRequest closePermission(ChargePermissionId permission, String reason) {
        return new PaymentRequest(
                Operation.CLOSE_PERMISSION,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(permission),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.of(reason));
    }

    /**
     * Names the total of the session, required by Amazon when the session has one.
     *
     * @throws IllegalArgumentException when this is no checkout, or the total is in another currency
     */
    public PaymentRequest withTotalOrderAmount(Money total) {
        return new PaymentRequest(
                operation,
                amount,
                Optional.of(total),
                session,
                permission,
                charge,
                softDescriptor,
                pendingAllowed,
                cancelPending,
                note);
    }

    /**
     * Refuses a session of somebody else: its {@code merchantReferenceId} must be this one.
     *
     * @throws IllegalArgumentException when this is no checkout
     */
    public PaymentRequest ownedBy(String merchantReferenceId) {
        if (operation != Operation.CHECKOUT) {
            throw new IllegalArgumentException("ownedBy is about the session of a checkout, but this is " + operation);
        }
        return new PaymentRequest(
                operation,
                amount,
                totalOrderAmount,
                session,
                permission,
                charge,
                softDescriptor,
                pendingAllowed,
                cancelPending,
                Optional.of(merchantReferenceId));
    }

    /** @throws IllegalArgumentException when the text is blank or longer than 16 characters */
    public PaymentRequest withSoftDescriptor(String text) {
        return new PaymentRequest(
                operation,
                amount,
                totalOrderAmount,
                session,
                permission,
                charge,
                Optional.of(new SoftDescriptor(text)),
                pendingAllowed,
                cancelPending,
                note);
    }

    /** Lets Amazon decide within 24 hours instead of at once. */
    public PaymentRequest allowingPendingAuthorization() {
        return new PaymentRequest(
                operation,
                amount,
                totalOrderAmount,
                session,
                permission,
                charge,
                softDescriptor,
                true,
                cancelPending,
                note);
    }

    /** Cancels what is authorized or pending when the permission is closed. */
    public PaymentRequest cancelingPendingCharges() {
        return new PaymentRequest(
                operation,
                amount,
                totalOrderAmount,
                session,
                permission,
                charge,
                softDescriptor,
                pendingAllowed,
                true,
                note);
    }

    private static PaymentRequest of(
            Operation operation,
            Optional<Money> amount,
            Optional<CheckoutSessionId> session,
            Optional<ChargePermissionId> permission,
            Optional<ChargeId> charge) {
        return new PaymentRequest(
                operation,
                amount,
                Optional.empty(),
                session,
                permission,
                charge,
                Optional.empty(),
                false,
                false,
                Optional.empty());
    }
}
