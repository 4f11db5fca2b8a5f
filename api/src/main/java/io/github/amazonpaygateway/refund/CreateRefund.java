package io.github.amazonpaygateway.refund;

import io.github.amazonpaygateway.charge.SoftDescriptor;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.AmountLimit;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * A new Refund of a captured Charge. The key is born with the value: sending the same value again never refunds twice.
 *
 * @param key under which Amazon remembers this refund
 * @param chargeId of which charge
 * @param refundAmount how much; more than zero. All refunds of a charge may exceed what was captured by 15 %, at most
 *     by 75 USD, EUR or GBP or 8,400 JPY
 * @param softDescriptor for the statement
 */
public record CreateRefund(
        IdempotencyKey key, ChargeId chargeId, Money refundAmount, Optional<SoftDescriptor> softDescriptor) {

    private static final AmountLimit LIMIT = new AmountLimit("refundAmount");

    /** @throws IllegalArgumentException when the amount is zero or too much */
    public CreateRefund {
        LIMIT.check(refundAmount);
    }

    /** Gives the amount back, under a new key. */
    public static CreateRefund of(ChargeId charge, Money amount) {
        return new CreateRefund(IdempotencyKey.random(), charge, amount, Optional.empty());
    }

    /** The same refund under a key of the shop's own. */
    public CreateRefund withKey(IdempotencyKey ownKey) {
        return new CreateRefund(ownKey, chargeId, refundAmount, softDescriptor);
    }

    /** @throws IllegalArgumentException when the text is blank or longer than 16 characters */
    public CreateRefund withSoftDescriptor(String text) {
        return new CreateRefund(key, chargeId, refundAmount, Optional.of(new SoftDescriptor(text)));
    }
}
