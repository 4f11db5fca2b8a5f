package io.github.amazonpaygateway.charge;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.AmountLimit;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * The capture of an authorized Charge, whole or in part; a part releases the rest.
 *
 * @param key under which Amazon remembers this capture
 * @param captureAmount how much; more than zero, at most what is authorized
 * @param softDescriptor for the statement
 */
public record CaptureCharge(IdempotencyKey key, Money captureAmount, Optional<SoftDescriptor> softDescriptor) {

    private static final AmountLimit LIMIT = new AmountLimit("captureAmount");

    /** @throws IllegalArgumentException when the amount is zero or too much */
    public CaptureCharge {
        LIMIT.check(captureAmount);
    }

    /** Takes the amount, under a new key. */
    public static CaptureCharge of(Money amount) {
        return new CaptureCharge(IdempotencyKey.random(), amount, Optional.empty());
    }

    /** The same capture under a key of the shop's own. */
    public CaptureCharge withKey(IdempotencyKey ownKey) {
        return new CaptureCharge(ownKey, captureAmount, softDescriptor);
    }

    /** @throws IllegalArgumentException when the text is blank or longer than 16 characters */
    public CaptureCharge withSoftDescriptor(String text) {
        return new CaptureCharge(key, captureAmount, Optional.of(new SoftDescriptor(text)));
    }
}
