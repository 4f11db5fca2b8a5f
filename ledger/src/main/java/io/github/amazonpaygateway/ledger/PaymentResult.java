package io.github.amazonpaygateway.ledger;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.time.Instant;
import java.util.Optional;

/** What is known about an intent. The same intent asked again gets the same result, or what became of it since. */
public sealed interface PaymentResult {

    /** The shop's name of the intent. */
    IntentId intent();

    /** A result that comes with what Amazon knows of the intent. */
    sealed interface Sent extends PaymentResult {

        /** The intent with the names that Amazon gave. */
        Payment payment();

        @Override
        default IntentId intent() {
            return payment().intent();
        }
    }

    /**
     * It is done: completed, authorized, captured, canceled, refunded or closed.
     *
     * @param payment with its names at Amazon
     */
    record Done(Payment payment) implements Sent {}

    /**
     * Amazon decided against it; no money moved by it.
     *
     * @param payment with its names at Amazon
     * @param reason Amazon's word, if it gave one
     * @param recoverable whether {@link Payments#retry} may pass with the same payment method
     */
    record Declined(Payment payment, Optional<ReasonCode> reason, boolean recoverable) implements Sent {}

    /**
     * Amazon has it and will decide; the ledger asks again and fires {@link LedgerEvent.PaymentChanged}.
     *
     * @param payment with its names at Amazon
     * @param nextPoll when the ledger asks again at the latest
     */
    record Pending(Payment payment, Instant nextPoll) implements Sent {}

    /**
     * It may or may not have been done. Do not tell the buyer that it failed, do not cancel the order, do not start
     * another intent for the same thing: the ledger finds out and fires {@link LedgerEvent.PaymentChanged}.
     *
     * @param payment with the names known so far
     * @param nextPoll when the ledger asks again; {@link Instant#MAX} when it has given up and a person has to look
     */
    record Unknown(Payment payment, Instant nextPoll) implements Sent {}

    /**
     * Surely nothing was done.
     *
     * @param intent the shop's name of it
     * @param why by which rule
     * @param explanation a sentence for the log, without personal data
     */
    record NotSent(IntentId intent, Refusal why, String explanation) implements PaymentResult {}
}
