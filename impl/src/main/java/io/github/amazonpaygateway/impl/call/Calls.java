package io.github.amazonpaygateway.impl.call;

import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.json.ApiVersion;
import io.github.amazonpaygateway.impl.traffic.Traffic;

/**
 * Begins the calls of one merchant, and refuses those that its version of the API does not have: here, above the retries,
 * so that nothing is sent and no circuit breaker hides the reason. Safe for many threads.
 *
 * @param version what the merchant speaks
 * @param setting the full name of the setting that says so
 * @param traffic what the calls have to keep to
 */
public record Calls(ApiVersion version, String setting, Traffic traffic) {

    /** Without anything that holds calls back. */
    public Calls(ApiVersion version, String setting) {
        this(version, setting, Traffic.FREE);
    }

    /**
     * A call that changes nothing.
     *
     * @throws RequestRejectedException when the version does not have the operation
     */
    public Call read(String operation) {
        require(operation);
        return Call.read(operation).in(traffic);
    }

    /**
     * A call that Amazon does at most once under this key.
     *
     * @throws RequestRejectedException when the version does not have the operation
     */
    public Call keyed(String operation, IdempotencyKey key) {
        require(operation);
        return Call.keyed(operation, key).in(traffic);
    }

    /**
     * A call that changes something and that Amazon does not key: update, cancel, close.
     *
     * @throws RequestRejectedException when the version does not have the operation
     */
    public Call unkeyed(String operation) {
        require(operation);
        return Call.unkeyed(operation).in(traffic);
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
