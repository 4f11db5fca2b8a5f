package io.github.amazonpaygateway.benchmarks;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured.
 *
 * @param contenders the SDK first
 */
record Results(
        List<Contender> contenders,
        Map<Scenario, Map<Contender, Series>> series,
        Map<Contender, Long> newConnections,
        Counts counts) {

    /** What went through the stub. */
    static final class Counts {
        private long requests;
        private long invalid;

        void add(long moreRequests, long moreInvalid) {
            requests += moreRequests;
            invalid += moreInvalid;
        }

        long requests() {
            return requests;
        }

        long invalid() {
            return invalid;
        }
    }

    static Results of(List<Contender> contenders) {
        return new Results(contenders, new EnumMap<>(Scenario.class), new HashMap<>(), new Counts());
    }

    Series of(Scenario scenario, Contender contender) {
        return series.computeIfAbsent(scenario, each -> new HashMap<>())
                .computeIfAbsent(contender, each -> new Series());
    }

    Contender sdk() {
        return contenders.get(0);
    }
}
