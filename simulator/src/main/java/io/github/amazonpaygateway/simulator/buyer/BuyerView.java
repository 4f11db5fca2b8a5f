package io.github.amazonpaygateway.simulator.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hosted page shows of a session.
 *
 * @param checkoutSessionId the session
 * @param step which page the buyer is on
 * @param storeName the merchant's name for the buyer, null if none was given
 * @param amount for example {@code 14.00}, null until the merchant sets it
 * @param currency of the amount, null until the merchant sets it
 * @param payAndShip whether an address has to be chosen
 * @param processOrder whether approving pays at once, without a review page of the shop
 * @param onFile whether the shop asks to keep the payment method on file
 * @param cards that can be chosen
 * @param addresses that can be chosen
 * @param chosen what the buyer chose before, null until signed in
 * @param shopUrl where the shop goes on once the buyer's visit is over
 */
public record BuyerView(
        String checkoutSessionId,
        Step step,
        @Nullable String storeName,
        @Nullable String amount,
        @Nullable String currency,
        boolean payAndShip,
        boolean processOrder,
        boolean onFile,
        List<Card> cards,
        List<Address> addresses,
        @Nullable BuyerChoice chosen,
        String shopUrl) {

    /** The address to begin with: the chosen one, else the first that can be chosen; null if there is none. */
    public @Nullable String addressId() {
        return chosen != null && chosen.addressId() != null
                ? chosen.addressId()
                : addresses.stream()
                        .filter(address -> address.obstacle() == null)
                        .map(Address::addressId)
                        .findFirst()
                        .orElse(null);
    }

    /** The card to begin with: the chosen one, else the one that always pays. */
    public String card() {
        return chosen == null ? BuyerChoice.usual().card() : chosen.card();
    }

    /** The pages of a checkout. */
    public enum Step {
        /** Sign in, choose address and card; leads to the shop's review page, or in one go to its result page. */
        CHOOSE,
        /** The shop sent the buyer to {@code amazonPayRedirectUrl}: approve or cancel; leads to the result page. */
        APPROVE,
        /** The buyer has approved or left, or the session is over: nothing to do here. */
        OVER
    }

    /**
     * A means of payment.
     *
     * @param ending its last four digits
     * @param label for the buyer, tells also what it simulates
     */
    public record Card(String ending, String label) {}

    /**
     * A place to ship to.
     *
     * @param addressId names it in {@link BuyerChoice}
     * @param label one line
     * @param obstacle why it cannot be chosen, null if it can
     */
    public record Address(String addressId, String label, @Nullable String obstacle) {}
}
