package io.github.amazonpaygateway.simulator.charge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What the next operations on a charge are refused for, each once. */
final class Objections {

    private final Map<Objection, String> reasonCodes = new EnumMap<>(Objection.class);

    void raise(Objection objection, String reasonCode) {
        reasonCodes.put(objection, reasonCode);
    }

    Optional<String> take(Objection objection) {
        return Optional.ofNullable(reasonCodes.remove(objection));
    }
}
