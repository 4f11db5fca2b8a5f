package io.github.amazonpaygateway.simulator.charge;

import io.github.amazonpaygateway.simulator.money.Price;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Captures at once, later, or not at all, as age and header have it. */
final class CaptureSimulation {

    // CaptureInitiated and AmazonRejected as other software expects them; ProcessingFailure is inferred.
    static final Set<String> CODES = Set.of("CaptureInitiated", "AmazonRejected", "ProcessingFailure");

    private CaptureSimulation() {}

    static void capture(Charge charge, Price amount, Optional<String> code, Instant now, Clockwork clockwork) {
        if (code.isPresent()) {
            captureAs(charge, amount, code.get(), now, clockwork);
        } else if (charge.isCapturedPromptly(now)) {
            charge.capture(now, amount);
        } else {
            clockwork.decideCapture(charge, now, amount, Optional.empty());
        }
    }

    private static void captureAs(Charge charge, Price amount, String code, Instant now, Clockwork clockwork) {
        switch (code) {
            case "CaptureInitiated" -> clockwork.decideCapture(charge, now, amount, Optional.empty());
            case "AmazonRejected" -> clockwork.decideCapture(charge, now, amount, Optional.of(code));
            default -> throw Declines.refusal(code);
        }
    }
}
