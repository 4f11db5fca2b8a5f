package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.time.SimulatorClock;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;

/** Shows the simulator's clock and moves it. */
final class ClockControl {

    // times beyond the year 9999 do not fit the format of the API
    private static final Duration LONGEST = Duration.ofDays(36_525);

    private final AmazonPaySimulator simulator;

    ClockControl(AmazonPaySimulator simulator) {
        this.simulator = simulator;
    }

    JsonObject show() {
        SimulatorClock clock = simulator.clock();
        return Json.createObjectBuilder()
                .add("now", clock.now().toString())
                .add("mode", clock.mode().name().toLowerCase(Locale.ROOT))
                .build();
    }

    JsonObject advance(Body body) {
        Duration by = duration(body.only("advance").required("advance"));
        try {
            simulator.advance(by);
        } catch (IllegalStateException real) {
            throw new Refusal(409, "ClockIsReal", String.valueOf(real.getMessage()));
        }
        return show();
    }

    private static Duration duration(String text) {
        try {
            Duration by = Duration.parse(text);
            if (!by.isNegative() && by.compareTo(LONGEST) <= 0) {
                return by;
            }
        } catch (DateTimeException otherForm) {
            // refused below
        }
        throw new Refusal(
                400,
                "InvalidParameterValue",
                "'" + text
                        + "' is not a time to advance by; write an ISO-8601 duration of up to 100 years such as PT30S.");
    }
}
