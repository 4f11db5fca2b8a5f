package io.github.amazonpaygateway.checkout;

/**
 * How often a subscription is charged. Amazon shows it to the buyer and reckons with it how long the consent lives; it does
 * not enforce it.
 *
 * @param unit of the interval
 * @param value how many units, at least 1; 0 with {@link Unit#VARIABLE}
 */
public record Frequency(Unit unit, int value) {

    /** The units that Amazon knows. */
    public enum Unit {
        YEAR,
        MONTH,
        WEEK,
        DAY,
        /** No fixed interval. */
        VARIABLE
    }

    /** @throws IllegalArgumentException when the value does not fit the unit */
    public Frequency {
        if (unit == Unit.VARIABLE && value != 0) {
            throw new IllegalArgumentException("frequency.value must be 0 with Variable but is " + value);
        }
        if (unit != Unit.VARIABLE && value < 1) {
            throw new IllegalArgumentException("frequency.value must be at least 1 but is " + value);
        }
    }

    /** Every so many units. */
    public static Frequency every(int value, Unit unit) {
        return new Frequency(unit, value);
    }

    /** Now and then. */
    public static Frequency variable() {
        return new Frequency(Unit.VARIABLE, 0);
    }
}
