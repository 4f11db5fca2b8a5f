package io.github.amazonpaygateway.impl.traffic;

import java.util.Map;
import java.util.Optional;

/**
 * Amazon's table of what a merchant may send. It has no figures for the operations that are missing here. What nobody knows
 * has the least figures of the table.
 */
public enum Allowances {
    LIVE(Map.ofEntries(
            Map.entry("createCheckoutSession", new Allowance(40, 16)),
            Map.entry("getCheckoutSession", new Allowance(40, 8)),
            Map.entry("updateCheckoutSession", new Allowance(20, 8)),
            Map.entry("completeCheckoutSession", new Allowance(20, 4)),
            Map.entry("getChargePermission", new Allowance(20, 4)),
            Map.entry("updateChargePermission", new Allowance(10, 2)),
            Map.entry("closeChargePermission", new Allowance(10, 2)),
            Map.entry("createCharge", new Allowance(10, 4)),
            Map.entry("getCharge", new Allowance(20, 4)),
            Map.entry("captureCharge", new Allowance(20, 4)),
            Map.entry("cancelCharge", new Allowance(10, 2)),
            Map.entry("createRefund", new Allowance(10, 4)),
            Map.entry("getRefund", new Allowance(20, 4)),
            Map.entry("createDeliveryTracker", new Allowance(10, 1)),
            Map.entry("getAuthorizationToken", new Allowance(5, 1)),
            Map.entry("registerMerchantAccount", new Allowance(10, 1)),
            Map.entry(Throttle.UNKNOWN, new Allowance(5, 1)))),
    SANDBOX(Map.ofEntries(
            Map.entry("createCheckoutSession", new Allowance(5, 1)),
            Map.entry("getCheckoutSession", new Allowance(10, 1)),
            Map.entry("updateCheckoutSession", new Allowance(5, 1)),
            Map.entry("completeCheckoutSession", new Allowance(2, 1)),
            Map.entry("getChargePermission", new Allowance(10, 1)),
            Map.entry("updateChargePermission", new Allowance(5, 1)),
            Map.entry("closeChargePermission", new Allowance(2, 1)),
            Map.entry("createCharge", new Allowance(2, 1)),
            Map.entry("getCharge", new Allowance(5, 1)),
            Map.entry("captureCharge", new Allowance(2, 1)),
            Map.entry("cancelCharge", new Allowance(2, 1)),
            Map.entry("createRefund", new Allowance(2, 1)),
            Map.entry("getRefund", new Allowance(5, 1)),
            Map.entry("createDeliveryTracker", new Allowance(1, 1)),
            Map.entry("registerMerchantAccount", new Allowance(1, 1)),
            Map.entry(Throttle.UNKNOWN, new Allowance(1, 1))));

    private final Map<String, Allowance> byOperation;

    Allowances(Map<String, Allowance> byOperation) {
        this.byOperation = byOperation;
    }

    Optional<Allowance> of(String operation) {
        return Optional.ofNullable(byOperation.get(operation));
    }
}
