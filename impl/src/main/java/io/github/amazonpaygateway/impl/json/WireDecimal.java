package io.github.amazonpaygateway.impl.json;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as Amazon writes them: as text or as number, of any scale. */
final class WireDecimal {

    /** Far beyond any amount; a hostile exponent would cost gigabytes as soon as somebody sets the scale. */
    private static final int MOST_DIGITS = 40;

    static Optional<BigDecimal> parse(String text) {
        if (text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text)).filter(WireDecimal::isSane);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static boolean isSane(BigDecimal value) {
        return Math.abs((long) value.scale()) <= MOST_DIGITS;
    }

    private WireDecimal() {}
}
