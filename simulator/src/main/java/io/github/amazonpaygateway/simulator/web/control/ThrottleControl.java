package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.failure.Refusals;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.throttle.Throttle;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows by which table requests are limited, and takes another. */
final class ThrottleControl {

    private final AmazonPaySimulator simulator;

    ThrottleControl(AmazonPaySimulator simulator) {
        this.simulator = simulator;
    }

    JsonObject show() {
        return new JsonAnswer().put("table", word(simulator.throttle())).build();
    }

    JsonObject take(Body body) {
        simulator.throttleBy(table(body.only("table").required("table")));
        return show();
    }

    private static Throttle table(String word) {
        return Arrays.stream(Throttle.values())
                .filter(table -> word(table).equals(word))
                .findFirst()
                .orElseThrow(() -> Refusals.invalidValue("table", word, "Allowed values: " + words()));
    }

    private static String words() {
        return Arrays.stream(Throttle.values()).map(ThrottleControl::word).collect(Collectors.joining(", "));
    }

    private static String word(Throttle table) {
        return table.name().toLowerCase(Locale.ROOT);
    }
}
