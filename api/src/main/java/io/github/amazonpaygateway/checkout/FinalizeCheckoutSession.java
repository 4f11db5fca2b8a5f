package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.buyer.Address;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * The end of a checkout that happens on one page of the shop, without a redirect to Amazon.
 *
 * @param key under which Amazon remembers the finalization
 * @param shippingAddress where the goods go; required for PayAndShip
 * @param billingAddress required for PayOnly
 * @param paymentIntent what happens to the money
 * @param chargeAmount what is authorized or taken; more than zero
 * @param totalOrderAmount the upper bound when there will be several charges
 * @param canHandlePendingAuthorization whether the shop can wait up to 24 hours for the decision; not with
 *     {@link PaymentIntent#AUTHORIZE_WITH_CAPTURE}
 * @param supplementaryData JSON text for Amazon's risk checks; opaque
 */
public record FinalizeCheckoutSession(
        IdempotencyKey key,
        Optional<Address> shippingAddress,
        Optional<Address> billingAddress,
        PaymentIntent paymentIntent,
        Money chargeAmount,
        Optional<Money> totalOrderAmount,
        boolean canHandlePendingAuthorization,
        Optional<String> supplementaryData) {

    /** @throws IllegalArgumentException when there is no address, or the combination is one that Amazon refuses */
    public FinalizeCheckoutSession {
        if (shippingAddress.isEmpty() && billingAddress.isEmpty()) {
            throw new IllegalArgumentException("shippingAddress or billingAddress is required");
        }
        new PaymentDetails(
                        Optional.of(paymentIntent),
                        Optional.of(canHandlePendingAuthorization),
                        Optional.of(chargeAmount),
                        totalOrderAmount,
                        Optional.empty(),
                        Optional.empty())
                .checked();
    }

    /** For goods that go to this address (PayAndShip), under a new key. */
    public static FinalizeCheckoutSession shippedTo(Address address, PaymentIntent intent, Money amount) {
        return of(Optional.of(address), Optional.empty(), intent, amount);
    }

    /** For what is not shipped (PayOnly), under a new key. */
    public static FinalizeCheckoutSession billedTo(Address address, PaymentIntent intent, Money amount) {
        return of(Optional.empty(), Optional.of(address), intent, amount);
    }

    private static FinalizeCheckoutSession of(
            Optional<Address> shipping, Optional<Address> billing, PaymentIntent intent, Money amount) {
        return new FinalizeCheckoutSession(
                IdempotencyKey.random(), shipping, billing, intent, amount, Optional.empty(), false, Optional.empty());
    }

    /** The same finalization under a key of the shop's own. */
    public FinalizeCheckoutSession withKey(IdempotencyKey ownKey) {
        return new FinalizeCheckoutSession(
                ownKey,
                shippingAddress,
                billingAddress,
                paymentIntent,
                chargeAmount,
                totalOrderAmount,
                canHandlePendingAuthorization,
                supplementaryData);
    }

    /** The upper bound of all charges of the order. */
    public FinalizeCheckoutSession withTotalOrderAmount(Money total) {
        return new FinalizeCheckoutSession(
                key,
                shippingAddress,
                billingAddress,
                paymentIntent,
                chargeAmount,
                Optional.of(total),
                canHandlePendingAuthorization,
                supplementaryData);
    }

    /** Lets Amazon decide within 24 hours instead of at once. */
    public FinalizeCheckoutSession allowingPendingAuthorization() {
        return new FinalizeCheckoutSession(
                key,
                shippingAddress,
                billingAddress,
                paymentIntent,
                chargeAmount,
                totalOrderAmount,
                true,
                supplementaryData);
    }
}
