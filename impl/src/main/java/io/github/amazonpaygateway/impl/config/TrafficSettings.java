package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.impl.traffic.Allowance;
import io.github.amazonpaygateway.impl.traffic.Allowances;
import io.github.amazonpaygateway.impl.traffic.ThrottleSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How much may be sent. */
record TrafficSettings(MerchantSettings settings) {

    private static final int MOST_NODES = 1_000;
    private static final int MOST_CALLS = 100_000;

    private enum Enabled {
        AUTO,
        TRUE,
        FALSE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Optional<ThrottleSettings> throttle(Optional<Environment> environment) {
        var enabled = settings.required(
                Setting.THROTTLE_ENABLED, MerchantSettings.oneOf(List.of(Enabled.values()), Enabled::label));
        var nodes = settings.required(Setting.THROTTLE_NODES, text -> NumberText.count(text, 1, MOST_NODES, "servers"));
        var rates = settings.value(Setting.THROTTLE_RATES, TrafficSettings::rates);
        if (settings.problems().any()) {
            return Optional.empty();
        }
        Allowances table = environment.orElseThrow() == Environment.LIVE ? Allowances.LIVE : Allowances.SANDBOX;
        return Optional.of(new ThrottleSettings(
                Optional.of(table).filter(any -> isOn(enabled.orElseThrow())),
                rates.orElse(Map.of()),
                nodes.orElseThrow()));
    }

    Optional<Integer> maxCalls() {
        return settings.required(Setting.BULKHEAD_MAX_CALLS, text -> NumberText.count(text, 1, MOST_CALLS, "calls"));
    }

    private boolean isOn(Enabled enabled) {
        return switch (enabled) {
            case TRUE -> true;
            case FALSE -> false;
            case AUTO -> settings.value(Setting.ENDPOINT, Function.identity()).isEmpty();
        };
    }

    private static Map<String, Allowance> rates(String text) {
        Map<String, Allowance> rates = new HashMap<>();
        for (String entry : text.split(",")) {
            int equals = entry.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("\"" + entry.strip()
                        + "\" names no operation; write operation=burst/per second, such as createCharge=40/16");
            }
            rates.put(
                    entry.substring(0, equals).strip(),
                    Allowance.parse(entry.substring(equals + 1).strip()));
        }
        return rates;
    }
}
