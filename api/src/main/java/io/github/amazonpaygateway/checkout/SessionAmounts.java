package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.money.AmountLimit;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/** What the amounts of a session have in common; the documents limit one charge, not the total of several. */
final class SessionAmounts {

    private static final AmountLimit CHARGE = new AmountLimit("chargeAmount");

    static void check(Optional<Money> chargeAmount, Optional<Money> totalOrderAmount) {
        if (chargeAmount.filter(Money::isZero).isPresent()
                || totalOrderAmount.filter(Money::isZero).isPresent()) {
            throw new IllegalArgumentException("chargeAmount and totalOrderAmount must be more than zero");
        }
        chargeAmount.ifPresent(CHARGE::check);
        chargeAmount.ifPresent(charge -> totalOrderAmount
                .filter(total -> !total.currency().equals(charge.currency()))
                .ifPresent(total -> {
                    throw new IllegalArgumentException(
                            "chargeAmount and totalOrderAmount must be of one currency but are " + charge + " and "
                                    + total);
                }));
    }

    private SessionAmounts() {}
}
