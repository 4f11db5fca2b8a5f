package io.github.amazonpaygateway.simulator.settlement;

import io.github.amazonpaygateway.simulator.charge.Charge;
import io.github.amazonpaygateway.simulator.money.Price;
import java.time.Instant;

/**
 * Money that moved.
 *
 * @param kind what it was
 * @param id of the charge, refund or dispute
 * @param charge on whose account it goes
 * @param amount less than zero if the merchant pays
 * @param posted when
 */
public record Movement(Kind kind, String id, Charge charge, Price amount, Instant posted) {

    /** What moves money. */
    public enum Kind {
        /** A charge was captured. */
        CAPTURE("Capture"),
        /** A refund reached the buyer. */
        REFUND("Refund"),
        /** The merchant lost a dispute. */
        CHARGEBACK("Chargeback");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        /** The word in reports. */
        public String wireName() {
            return wireName;
        }
    }
}
