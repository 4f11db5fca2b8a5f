package io.github.amazonpaygateway.ledger;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * One intent as the ledger knows it, with the names that Amazon gave on the way.
 *
 * @param intent the shop's name of it
 * @param operation what it does
 * @param attempt the number of the attempt, from 1; each has a key of its own at Amazon
 * @param amount how much, if it is about an amount
 * @param session the completed session
 * @param permission the permission, as soon as it is known
 * @param charge the charge, as soon as it is known
 * @param refund the refund, as soon as it is known
 * @param requestId Amazon's id of the last answered request, for its support
 */
public record Payment(
        IntentId intent,
        Operation operation,
        int attempt,
        Optional<Money> amount,
        Optional<CheckoutSessionId> session,
        Optional<ChargePermissionId> permission,
        Optional<ChargeId> charge,
        Optional<RefundId> refund,
        Optional<String> requestId) {}
