package io.github.amazonpaygateway.impl.traffic;

import java.util.Map;
import java.util.Optional;

/**
 * What a merchant may send.
 *
 * @param table Amazon's, or none when nothing is throttled
 * @param own figures by operation that differ from the table
 * @param nodes so many servers share them
 */
public record ThrottleSettings(Optional<Allowances> table, Map<String, Allowance> own, int nodes) {

    /** Everything goes through. */
    public static final ThrottleSettings OFF = new ThrottleSettings(Optional.empty(), Map.of(), 1);

    Optional<Allowance> allowance(String operation) {
        return table.flatMap(figures -> Optional.ofNullable(own.get(operation)).or(() -> figures.of(operation)))
                .map(all -> all.dividedBy(nodes));
    }
}
