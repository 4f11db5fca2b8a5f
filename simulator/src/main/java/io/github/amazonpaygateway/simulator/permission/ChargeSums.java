package io.github.amazonpaygateway.simulator.permission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The charges made under a permission, added up anew each time. */
public final class ChargeSums {

    private final List<PermittedCharge> charges = new ArrayList<>();

    void add(PermittedCharge charge) {
        charges.add(charge);
    }

    /** What was captured. */
    public BigDecimal captured() {
        return sum(PermittedCharge::captured);
    }

    /** What was charged in the calendar month of the given time, by UTC. */
    public BigDecimal inMonth(Instant now) {
        return sum(charge ->
                Lifetime.sameMonth(charge.created(), now) ? charge.held().add(charge.captured()) : BigDecimal.ZERO);
    }

    BigDecimal held() {
        return sum(PermittedCharge::held);
    }

    void cancelPending(Instant now) {
        List.copyOf(charges).forEach(charge -> charge.permissionCanceled(now));
    }

    private BigDecimal sum(Function<PermittedCharge, BigDecimal> part) {
        return charges.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
