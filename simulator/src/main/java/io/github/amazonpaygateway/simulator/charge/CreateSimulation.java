package io.github.amazonpaygateway.simulator.charge;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.permission.ChargePermission;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new charge can be made to do by a header or by the buyer's card. */
final class CreateSimulation {

    // ProcessingFailure and AuthorizationInitiated are inferred for this operation; the others are documented names.
    private static final Set<String> DECLINES =
            Set.of("SoftDeclined", "HardDeclined", "AmazonRejected", "TransactionTimedOut", "ProcessingFailure");
    private static final String CAPTURE_INITIATED = "CaptureInitiated";
    private static final String AUTHORIZATION_INITIATED = "AuthorizationInitiated";
    private static final Set<String> CODES = Stream.concat(
                    DECLINES.stream(), Stream.of(CAPTURE_INITIATED, AUTHORIZATION_INITIATED))
            .collect(Collectors.toUnmodifiableSet());
    private static final String CARD_DECLINED_LATER = "4354";

    private CreateSimulation() {}

    static Optional<String> code(Call call, Document request) {
        Optional<String> code = call.simulate(CODES);
        requireFlag(code, CAPTURE_INITIATED, request, "captureNow");
        requireFlag(code, AUTHORIZATION_INITIATED, request, "canHandlePendingAuthorization");
        return code;
    }

    static boolean declinesAtOnce(Optional<String> code) {
        return code.filter(DECLINES::contains).isPresent();
    }

    static boolean capturesLater(Optional<String> code) {
        return code.filter(CAPTURE_INITIATED::equals).isPresent();
    }

    static Optional<String> declineByCard(ChargePermission permission) {
        var consent = permission.consent();
        boolean declined = consent.account().environment() == Environment.SANDBOX
                && permission.paymentMethod().ending().equals(CARD_DECLINED_LATER);
        return declined ? Optional.of("HardDeclined") : Optional.empty();
    }

    private static void requireFlag(Optional<String> code, String needing, Document request, String flag) {
        if (code.filter(needing::equals).isPresent() && !request.flag(flag)) {
            throw new Refusal(
                    400,
                    "InvalidSandboxSimulationSpecified",
                    "The simulation code '" + needing + "' needs " + flag + ".");
        }
    }
}
