package io.github.amazonpaygateway.simulator.charge;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Cancels in the merchant's name, or as a header has it. */
final class CancelSimulation {

    // Inferred: the documents show AmazonCanceled as a header value without saying for which operation.
    static final Set<String> CODES = Set.of("AmazonCanceled", "ExpiredUnused");

    private CancelSimulation() {}

    static void cancel(Charge charge, String why, Optional<String> code, Instant now) {
        if (code.isPresent()) {
            charge.cancel(now, code.get(), null);
        } else {
            charge.cancel(now, "MerchantCanceled", why);
        }
    }
}
