package io.github.amazonpaygateway.simulator.junit;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.ledger.Sums;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.throttle.Throttle;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;

/** What a test can have done by a simulator, and ask of it. */
public abstract sealed class SimulatorHandle permits SimulatorExtension {

    SimulatorHandle() {}

    /** Everything else: journal, ledger, notifications, faults. */
    public abstract AmazonPaySimulator simulator();

    /** One more merchant that may call until the end of the test. */
    public SimulatedMerchant addMerchant(Region region) {
        SimulatedMerchant another = SimulatedMerchant.another(region);
        simulator().merchants().add(another.merchant());
        return another;
    }

    /**
     * The buyer signs in if need be and lets the payment happen.
     *
     * @return where the buyer's browser goes then
     */
    public URI approve(String checkoutSessionId) {
        return URI.create(simulator().buyer().approve(checkoutSessionId).url());
    }

    /** The same with a test card, by its last four digits. */
    public URI approve(String checkoutSessionId, String card) {
        return URI.create(simulator().buyer().approve(checkoutSessionId, card).url());
    }

    /** The buyer leaves. */
    public URI cancel(String checkoutSessionId) {
        return URI.create(simulator().buyer().cancel(checkoutSessionId).url());
    }

    /** Moves the clock; what falls due meanwhile has happened afterwards. */
    public void advance(Duration by) {
        simulator().advance(by);
    }

    /** The buyer has to prove who wants to pay before the next charge of a permission. */
    public void askForMfa(String chargePermissionId) {
        simulator().interventions().incidents().askForMfa(chargePermissionId);
    }

    /**
     * The buyer proves who wants to pay.
     *
     * @return where the buyer's browser goes then
     */
    public URI completeMfa(String chargeId) {
        return URI.create(simulator().interventions().incidents().decideMfa(chargeId, true));
    }

    /** Nobody decides about a pending authorization; 24 hours after it began it is declined as timed out. */
    public void leaveUndecided(String chargeId) {
        simulator().interventions().incidents().leaveUndecided(chargeId);
    }

    /**
     * The next {@code captureCharge}, {@code cancelCharge} or {@code createRefund} of a charge is refused, for a reason
     * that Amazon's documents name for it.
     */
    public void refuseNext(String operation, String chargeId, String reasonCode) {
        simulator().interventions().incidents().objectTo(operation, chargeId, reasonCode);
    }

    /** The next call of an operation, for example {@code createCharge}, is refused with a status and does nothing. */
    public void failNext(String operation, int status) {
        fault(JsonFactory.object()
                .add("operation", operation)
                .add("status", status)
                .build()
                .toString());
    }

    /** The same with a reason code of Amazon's, for example {@code ServiceUnavailable}. */
    public void failNext(String operation, int status, String reasonCode) {
        fault(JsonFactory.object()
                .add("operation", operation)
                .add("status", status)
                .add("reasonCode", reasonCode)
                .build()
                .toString());
    }

    /** The next call of an operation does its work, but its answer never arrives. */
    public void loseNextAnswer(String operation) {
        fault(JsonFactory.object()
                .add("operation", operation)
                .add("drop", true)
                .add("when", "after")
                .build()
                .toString());
    }

    /**
     * Any trouble, worded as for {@code POST /simulator/faults}.
     *
     * @throws IllegalArgumentException if it is not well worded
     */
    public void fault(String json) {
        simulator().faults().add(BodyText.parse(json));
    }

    /** Limits requests by one of Amazon's tables until the end of the test. */
    public void throttleBy(Throttle table) {
        simulator().throttleBy(table);
    }

    /** Sends notifications to an address. */
    public void notifyAt(URI url) {
        simulator().notify(JsonFactory.object().add("url", url.toString()).build());
    }

    /**
     * Fails unless exactly so much was taken for an order.
     *
     * @param order a {@code merchantReferenceId}, or the id of a charge or charge permission
     * @param amount for example {@code 14.00}
     */
    public void assertCaptured(String order, String amount, String currency) {
        check("captured", Sums::captured, order, amount, currency);
    }

    /** Fails unless exactly so much was given back, or is on its way back, for an order. */
    public void assertRefunded(String order, String amount, String currency) {
        check("refunded", sums -> sums.refunded().add(sums.refundInitiated()), order, amount, currency);
    }

    /** Fails unless exactly so much is reserved and not yet taken for an order. */
    public void assertReserved(String order, String amount, String currency) {
        check("reserved", Sums::authorized, order, amount, currency);
    }

    private void check(String what, Function<Sums, BigDecimal> part, String order, String amount, String currency) {
        BigDecimal found = part.apply(simulator().ledger().sumsOf(order, currency));
        if (found.compareTo(new BigDecimal(amount)) != 0) {
            throw new AssertionError("Expected " + amount + " " + currency + " to be " + what + " for " + order
                    + ", but it is " + found.toPlainString());
        }
    }
}
