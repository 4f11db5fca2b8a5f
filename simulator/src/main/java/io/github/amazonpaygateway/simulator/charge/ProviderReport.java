package io.github.amazonpaygateway.simulator.charge;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;
import static io.github.amazonpaygateway.simulator.failure.Refusals.missingValue;

import io.github.amazonpaygateway.simulator.json.Document;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a payment service provider says became of a payment. That it moves a charge only where the service itself could
 * is inferred, and so are the reasons each state takes.
 *
 * @param state the new one
 * @param reasonCode needed for a state that is an end without money
 * @param description in words
 */
record ProviderReport(ChargeState state, Optional<String> reasonCode, Optional<String> description) {

    private static final List<String> CANCELED =
            List.of("ExpiredUnused", "AmazonCanceled", "MerchantCanceled", "ChargePermissionCanceled", "BuyerCanceled");
    private static final List<String> DECLINED =
            List.of("SoftDeclined", "HardDeclined", "AmazonRejected", "ProcessingFailure", "TransactionTimedOut");
    private static final List<String> OTHERS = List.of("StopShipmentAtypicalAuth");

    static ProviderReport of(Document status) {
        var report = new ProviderReport(
                ChargeState.of(status.text("state").orElseThrow()),
                status.text("reasonCode"),
                status.text("reasonDescription"));
        report.checkReason();
        return report;
    }

    void apply(Charge charge, Instant now) {
        ChargeDesk.checkState(charge, charge.state().leadsTo(state));
        switch (state) {
            case AUTHORIZED -> charge.authorize(now);
            case CAPTURE_INITIATED -> charge.startCapture(now, charge.terms().amount());
            case CAPTURED -> charge.capture(now, charge.terms().amount());
            case CANCELED -> charge.cancel(now, reasonCode.orElseThrow(), description.orElse(null));
            case DECLINED -> charge.decline(now, reasonCode.orElseThrow());
            case AUTHORIZATION_INITIATED -> throw new IllegalStateException("nothing leads back");
        }
    }

    private void checkReason() {
        boolean lost = state == ChargeState.CANCELED || state == ChargeState.DECLINED;
        if (lost && reasonCode.isEmpty()) {
            throw missingValue("reasonCode");
        }
        reasonCode.filter(code -> !allowed().contains(code)).ifPresent(code -> {
            throw invalidValue("reasonCode", code, "Allowed values: " + String.join(", ", allowed()));
        });
    }

    private List<String> allowed() {
        return switch (state) {
            case CANCELED -> CANCELED;
            case DECLINED -> DECLINED;
            case AUTHORIZATION_INITIATED, AUTHORIZED, CAPTURE_INITIATED, CAPTURED -> OTHERS;
        };
    }
}
