package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * The completion of a session after the buyer came back.
 *
 * @param key under which Amazon remembers the completion
 * @param chargeAmount the very amount of the session; another one is refused with {@code AmountMismatch}
 * @param totalOrderAmount the very total of the session, if it has one
 */
public record CompleteCheckoutSession(IdempotencyKey key, Money chargeAmount, Optional<Money> totalOrderAmount) {

    /** @throws IllegalArgumentException when an amount is zero or too much, or the two differ in their currency */
    public CompleteCheckoutSession {
        SessionAmounts.check(Optional.of(chargeAmount), totalOrderAmount);
    }

    /** Completes with this amount, under a new key. */
    public static CompleteCheckoutSession of(Money chargeAmount) {
        return new CompleteCheckoutSession(IdempotencyKey.random(), chargeAmount, Optional.empty());
    }

    /** The same completion under a key of the shop's own. */
    public CompleteCheckoutSession withKey(IdempotencyKey ownKey) {
        return new CompleteCheckoutSession(ownKey, chargeAmount, totalOrderAmount);
    }

    /** Names the total as well; required by Amazon when the session has one. */
    public CompleteCheckoutSession withTotalOrderAmount(Money total) {
        return new CompleteCheckoutSession(key, chargeAmount, Optional.of(total));
    }
}
