package io.github.amazonpaygateway.simulator.buyer;

import org.jspecify.annotations.Nullable;

/**
 * What the buyer picks on the hosted page.
 *
 * @param card the last four digits of one of {@link BuyerView#cards()}
 * @param addressId of one of {@link BuyerView#addresses()}; null takes the first that the shop ships to
 */
public record BuyerChoice(String card, @Nullable String addressId) {

    /** The card that always pays and the first address. */
    public static BuyerChoice usual() {
        return withCard("1111");
    }

    /** The given card and the first address. */
    public static BuyerChoice withCard(String card) {
        return new BuyerChoice(card, null);
    }
}
