package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/** Money as the tables keep it. */
final class MinorUnits {

    private MinorUnits() {}

    /** In the smallest unit; an amount of money has the scale of its currency. */
    static long of(Money money) {
        return money.amount().unscaledValue().longValueExact();
    }

    static Optional<Long> of(Optional<Money> money) {
        return money.map(MinorUnits::of);
    }
}
