package io.github.amazonpaygateway.demo.orders.entity;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * The Charge as Amazon showed it last. Amazon has the truth; this is a copy to look at.
 *
 * @param chargeId its name
 * @param state the name of a {@code ChargeState}, or Amazon's word for one that is not known; empty until it was read for the first time
 * @param reason Amazon's reason code
 * @param captured how much was taken
 * @param refunded how much was given back
 * @param readAt when it was read
 */
public record Payment(
        ChargeId chargeId,
        Optional<String> state,
        Optional<String> reason,
        Money captured,
        Money refunded,
        Optional<Instant> readAt) {}
