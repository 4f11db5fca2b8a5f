package io.github.amazonpaygateway.simulator.buyer;

/**
 * What the buyer picks on the hosted page.
 *
 * @param card the last four digits of one of {@link BuyerView#cards()}
 * @param addressId of one of {@link BuyerView#addresses()}
 */
public record BuyerChoice(String card, String addressId) {

    /** The card that always pays and the first address. */
    public static BuyerChoice usual() {
        return withCard("1111");
    }

    /** The given card and the first address. */
    public static BuyerChoice withCard(String card) {
        return new BuyerChoice(card, "home");
    }
}
