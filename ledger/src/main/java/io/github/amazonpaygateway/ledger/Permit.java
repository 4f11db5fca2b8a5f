package io.github.amazonpaygateway.ledger;

/** The answer to "may I?", from what the ledger knows, without asking Amazon. */
public sealed interface Permit {

    /** Nothing that the ledger knows speaks against it; Amazon has the last word. */
    record Allowed() implements Permit {}

    /**
     * It would be refused.
     *
     * @param why by which rule
     * @param explanation a sentence for the merchant
     */
    record Refused(Refusal why, String explanation) implements Permit {}
}
