package io.github.amazonpaygateway.simulator.operation;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request whose signature, key and JSON are in order.
 *
 * @param merchant who asks
 * @param environment play money or real
 * @param version of the URL
 * @param target the object, and what of it
 * @param body in the names of v2
 * @param simulationCode of the header, null if none was sent
 * @param authToken of the header by which one account acts for another, null if none was sent
 * @param base where browsers reach the simulator
 * @param now the simulator's time
 */
public record Call(
        Merchant merchant,
        Environment environment,
        ApiVersion version,
        Target target,
        JsonObject body,
        @Nullable String simulationCode,
        @Nullable String authToken,
        String base,
        Instant now) {

    /** The id of the object, empty for a create. */
    public String id() {
        return target.id();
    }

    /** What was asked for after the question mark. */
    public Query query() {
        return target.query();
    }

    /** The same in the name of another account. */
    public Call as(Merchant other) {
        return new Call(other, environment, version, target, body, simulationCode, authToken, base, now);
    }

    /** The owner of what this call makes. */
    public Account account() {
        return new Account(merchant.merchantId(), environment);
    }

    /**
     * The outcome the caller wants to see.
     *
     * @throws Refusal if the operation cannot simulate it; in live nothing can be (an inference)
     */
    public Optional<String> simulate(Set<String> codes) {
        if (simulationCode == null) {
            return Optional.empty();
        }
        if (environment == Environment.LIVE || !codes.contains(simulationCode)) {
            throw new Refusal(
                    400,
                    "InvalidSandboxSimulationSpecified",
                    "The simulation code '" + simulationCode + "' cannot be used with this operation.");
        }
        return Optional.of(simulationCode);
    }
}
