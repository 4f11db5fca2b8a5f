package io.github.amazonpaygateway.demo.merchant.control;

import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.demo.merchant.entity.Notice;
import io.github.amazonpaygateway.ledger.Payment;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.Refusal;
import io.github.amazonpaygateway.money.Money;

/** What came of an action, as the merchant is told. */
final class ActionWords {

    /** @param refundable how much can be refunded after it */
    static Notice of(PaymentResult result, Money refundable) {
        if (result instanceof PaymentResult.Done done) {
            return Notice.good(done(done.payment()));
        }
        if (result instanceof PaymentResult.Pending pending) {
            return Notice.wait(pending(pending.payment()));
        }
        if (result instanceof PaymentResult.Declined declined) {
            return Notice.bad(
                    declined.reason().map(DeclineReason::of).map(PlainWords::of).orElse("Declined."));
        }
        return result instanceof PaymentResult.NotSent notSent
                ? Notice.bad(refused(notSent.why(), refundable))
                : Notice.wait("Nobody knows yet whether this was done. The shop finds out by itself, or ask Amazon Pay"
                        + " again below; it acts only once.");
    }

    private static String done(Payment payment) {
        return switch (payment.operation()) {
            case CAPTURE -> "Captured " + amount(payment) + ".";
            case REFUND -> "The refund of " + amount(payment) + " is done.";
            case CANCEL -> "The payment is canceled. Nothing will be charged.";
            case CHECKOUT, AUTHORIZE, PURCHASE, CLOSE_PERMISSION -> "Done.";
        };
    }

    private static String pending(Payment payment) {
        return switch (payment.operation()) {
            case CAPTURE -> "The capture of " + amount(payment) + " is under way. This page will show its end.";
            case REFUND -> "The refund of " + amount(payment) + " is on its way. It takes Amazon Pay a moment.";
            case CANCEL, CHECKOUT, AUTHORIZE, PURCHASE, CLOSE_PERMISSION -> "It is under way.";
        };
    }

    private static String refused(Refusal why, Money refundable) {
        return why == Refusal.OVER_CAPTURE
                ? "Only " + refundable + " of this payment can be refunded."
                : PlainWords.of(why);
    }

    private static String amount(Payment payment) {
        return payment.amount().map(Money::toString).orElse("");
    }

    private ActionWords() {}
}
