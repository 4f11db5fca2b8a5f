package io.github.amazonpaygateway.simulator.charge;

import java.math.BigDecimal;

/** What was and will be refunded of a charge. */
public final class RefundTotals {

    private BigDecimal done = BigDecimal.ZERO;
    private BigDecimal underWay = BigDecimal.ZERO;
    private int count;

    /** A refund has begun. */
    public void begin(BigDecimal amount) {
        underWay = underWay.add(amount);
        count++;
    }

    /** A refund reached the buyer. */
    public void finish(BigDecimal amount) {
        underWay = underWay.subtract(amount);
        done = done.add(amount);
    }

    /** A refund was declined and gives its amount back. */
    public void fail(BigDecimal amount) {
        underWay = underWay.subtract(amount);
    }

    /** What reached the buyer. */
    public BigDecimal done() {
        return done;
    }

    /** What reached the buyer or is on its way. */
    public BigDecimal claimed() {
        return done.add(underWay);
    }

    /** How many refunds were begun. */
    public int count() {
        return count;
    }
}
