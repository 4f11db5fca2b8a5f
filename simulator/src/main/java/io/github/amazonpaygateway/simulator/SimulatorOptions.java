package io.github.amazonpaygateway.simulator;

import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.throttle.Throttle;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.util.List;

/**
 * How a simulator behaves.
 *
 * @param merchants the accounts that may call; one account may have several keys
 * @param clock whether time passes by itself
 * @param strictKeys whether every POST needs an idempotency key, as the documents say, or only those that money hangs on
 * @param throttle by which table requests are limited
 */
public record SimulatorOptions(List<Merchant> merchants, ClockMode clock, boolean strictKeys, Throttle throttle) {

    /** Copies the list. */
    public SimulatorOptions {
        merchants = List.copyOf(merchants);
    }

    /** Real time, lenient about keys, no limits. */
    public static SimulatorOptions of(Merchant... merchants) {
        return new SimulatorOptions(List.of(merchants), ClockMode.REAL, false, Throttle.OFF);
    }

    /** The same with another clock. */
    public SimulatorOptions withClock(ClockMode mode) {
        return new SimulatorOptions(merchants, mode, strictKeys, throttle);
    }

    /** The same, refusing every POST without a key. */
    public SimulatorOptions withStrictKeys() {
        return new SimulatorOptions(merchants, clock, true, throttle);
    }

    /** The same with limits. */
    public SimulatorOptions withThrottle(Throttle table) {
        return new SimulatorOptions(merchants, clock, strictKeys, table);
    }
}
