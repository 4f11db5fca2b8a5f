package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.charge.SoftDescriptor;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * What shall be paid.
 *
 * @param paymentIntent what happens to the money at completion
 * @param canHandlePendingAuthorization whether the shop can wait up to 24 hours for the decision; not with
 *     {@link PaymentIntent#AUTHORIZE_WITH_CAPTURE}
 * @param chargeAmount what is authorized or taken
 * @param totalOrderAmount the upper bound when there will be several charges
 * @param presentmentCurrency the buyer's currency, ISO 4217; only at creation
 * @param softDescriptor for the statement; only with {@link PaymentIntent#AUTHORIZE_WITH_CAPTURE}
 */
public record PaymentDetails(
        Optional<PaymentIntent> paymentIntent,
        Optional<Boolean> canHandlePendingAuthorization,
        Optional<Money> chargeAmount,
        Optional<Money> totalOrderAmount,
        Optional<String> presentmentCurrency,
        Optional<SoftDescriptor> softDescriptor) {

    /** Authorize the amount at completion, to be captured later. */
    public static PaymentDetails authorize(Money amount) {
        return of(PaymentIntent.AUTHORIZE, amount);
    }

    /** Take the amount at completion. */
    public static PaymentDetails authorizeWithCapture(Money amount) {
        return of(PaymentIntent.AUTHORIZE_WITH_CAPTURE, amount);
    }

    /** The amount with this intent. */
    public static PaymentDetails of(PaymentIntent intent, Money amount) {
        return new PaymentDetails(
                Optional.of(intent),
                Optional.empty(),
                Optional.of(amount),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Lets Amazon decide within 24 hours instead of at once. */
    public PaymentDetails allowingPendingAuthorization() {
        return new PaymentDetails(
                paymentIntent, Optional.of(true), chargeAmount, totalOrderAmount, presentmentCurrency, softDescriptor);
    }

    /** The upper bound of all charges of the order; without it {@code chargeAmount} is the bound. */
    public PaymentDetails withTotalOrderAmount(Money total) {
        return new PaymentDetails(
                paymentIntent,
                canHandlePendingAuthorization,
                chargeAmount,
                Optional.of(total),
                presentmentCurrency,
                softDescriptor);
    }

    /** @throws IllegalArgumentException when the text is blank or longer than 16 characters */
    public PaymentDetails withSoftDescriptor(String text) {
        return new PaymentDetails(
                paymentIntent,
                canHandlePendingAuthorization,
                chargeAmount,
                totalOrderAmount,
                presentmentCurrency,
                Optional.of(new SoftDescriptor(text)));
    }

    /** The currency that the buyer pays in, by its code of ISO 4217; only at creation, only in Europe. */
    public PaymentDetails withPresentmentCurrency(String currencyCode) {
        return new PaymentDetails(
                paymentIntent,
                canHandlePendingAuthorization,
                chargeAmount,
                totalOrderAmount,
                Optional.of(currencyCode),
                softDescriptor);
    }

    /**
     * These details, when Amazon would take them. Requests call it; what Amazon answers is not checked.
     *
     * @throws IllegalArgumentException when an amount or the combination is one that Amazon refuses
     */
    public PaymentDetails checked() {
        if (paymentIntent.equals(Optional.of(PaymentIntent.UNRECOGNIZED))) {
            throw new IllegalArgumentException("paymentIntent must be one that Amazon knows, not UNRECOGNIZED");
        }
        boolean pending = canHandlePendingAuthorization.orElse(false);
        if (pending && paymentIntent.equals(Optional.of(PaymentIntent.AUTHORIZE_WITH_CAPTURE))) {
            throw new IllegalArgumentException("canHandlePendingAuthorization is not possible with"
                    + " AuthorizeWithCapture; authorize and capture later, or do not allow pending");
        }
        SessionAmounts.check(chargeAmount, totalOrderAmount);
        return this;
    }
}
