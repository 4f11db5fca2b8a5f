package io.github.amazonpaygateway.simulator.permission;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The charges made under a permission, added up anew each time; those that are over are added up once and for all. */
public final class ChargeSums {

    private final List<PermittedCharge> charges = new ArrayList<>();
    private final Map<YearMonth, BigDecimal> over = new HashMap<>();

    void add(PermittedCharge charge) {
        charges.removeIf(this::settled);
        charges.add(charge);
    }

    /** What was captured. */
    public BigDecimal captured() {
        return over.values().stream().reduce(sum(PermittedCharge::captured), BigDecimal::add);
    }

    /** What was charged in the calendar month of the given time, by UTC. */
    public BigDecimal inMonth(Instant now) {
        YearMonth month = Lifetime.month(now);
        return over.getOrDefault(month, BigDecimal.ZERO)
                .add(sum(charge -> Lifetime.month(charge.created()).equals(month) ? total(charge) : BigDecimal.ZERO));
    }

    BigDecimal held() {
        return sum(PermittedCharge::held);
    }

    void cancelPending(Instant now) {
        List.copyOf(charges).forEach(charge -> charge.permissionCanceled(now));
    }

    private boolean settled(PermittedCharge charge) {
        if (charge.isOver()) {
            over.merge(Lifetime.month(charge.created()), charge.captured(), BigDecimal::add);
        }
        return charge.isOver();
    }

    private BigDecimal sum(Function<PermittedCharge, BigDecimal> part) {
        return charges.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(PermittedCharge charge) {
        return charge.held().add(charge.captured());
    }
}
