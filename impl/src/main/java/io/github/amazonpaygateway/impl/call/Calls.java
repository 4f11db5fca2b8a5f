package io.github.amazonpaygateway.impl.call;

import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.json.ApiVersion;
import io.github.amazonpaygateway.impl.traffic.Breaker;
import io.github.amazonpaygateway.impl.traffic.BreakerSettings;
import io.github.amazonpaygateway.impl.traffic.Traffic;
import java.util.Set;

/**
 * Begins the calls of one merchant, and refuses those that its version of the API does not have: here, above the retries,
 * so that nothing is sent and no circuit breaker hides the reason. Safe for many threads.
 *
 * @param version what the merchant speaks
 * @param setting the full name of the setting that says so
 * @param traffic what the calls have to keep to
 * @param breaker when operations are held back
 */
public record Calls(ApiVersion version, String setting, Traffic traffic, BreakerSettings breaker) {

    /**
     * Reads of what became of money have no breaker: when writes are held back, these show that Amazon is there again, and
     * what became of writes in doubt.
     */
    private static final Set<String> OF_MONEY =
            Set.of("getCheckoutSession", "getChargePermission", "getCharge", "getRefund");

    /** Without anything that holds calls back. */
    public Calls(ApiVersion version, String setting) {
        this(version, setting, Traffic.FREE, BreakerSettings.OFF);
    }

    /** The same, held back by breakers with these settings. */
    public Calls behind(BreakerSettings other) {
        return new Calls(version, setting, traffic, other);
    }

    /**
     * A call that changes nothing.
     *
     * @throws RequestRejectedException when the version does not have the operation
     */
    public Call read(String operation) {
        require(operation);
        return heldBack(Call.read(operation), operation);
    }

    /**
     * A call that Amazon does at most once under this key.
     *
     * @throws RequestRejectedException when the version does not have the operation
     */
    public Call keyed(String operation, IdempotencyKey key) {
        require(operation);
        return heldBack(Call.keyed(operation, key), operation);
    }

    /**
     * A call that changes something and that Amazon does not key: update, cancel, close.
     *
     * @throws RequestRejectedException when the version does not have the operation
     */
    public Call unkeyed(String operation) {
        require(operation);
        return heldBack(Call.unkeyed(operation), operation);
    }

    /** @param operation as which the call counts at Amazon */
    public Call heldBack(Call call, String operation) {
        return call.in(traffic, operation, OF_MONEY.contains(operation) ? Breaker.NONE : breakerOf(operation));
    }

    private Breaker breakerOf(String operation) {
        return traffic.breakers().of(operation, breaker);
    }

    /** @throws RequestRejectedException when the version does not have the operation */
    public void require(String operation) {
        if (!version.hasOperation(operation)) {
            throw RequestRejectedException.byGateway(FailureDetails.withoutAnswer(operation, explanation(operation)));
        }
    }

    private String explanation(String operation) {
        return "URL version " + version.label() + ", which this merchant uses, does not have it, so nothing was sent; "
                + version.insteadOf(operation).map(way -> way + ", or ").orElse("") + "set " + setting + " to "
                + ApiVersion.V2.label();
    }
}
