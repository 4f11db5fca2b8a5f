package io.github.amazonpaygateway.simulator.dispute;

import io.github.amazonpaygateway.simulator.money.Price;
import java.time.Instant;
import java.util.Optional;

/**
 * What a dispute is about; it never changes.
 *
 * @param chargeId the charge
 * @param amount of it
 * @param filingReason the buyer's
 * @param filed when
 * @param deadline for the merchant's answer
 * @param providerDisputeId the payment service provider's
 */
record Complaint(
        String chargeId,
        Price amount,
        String filingReason,
        Instant filed,
        Instant deadline,
        Optional<String> providerDisputeId) {}
