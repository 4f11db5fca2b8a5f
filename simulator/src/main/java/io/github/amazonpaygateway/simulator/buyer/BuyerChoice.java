package io.github.amazonpaygateway.simulator.buyer;

import org.jspecify.annotations.Nullable;

/**
 * What the buyer picks on the hosted page.
 *
 * @param card the last four digits of one of {@link BuyerView#cards()}
 * @param addressId of one of {@link BuyerView#addresses()}; null takes the first that the shop ships to
 * @param keepOnFile whether a shop that asks for it may keep the payment method on file
 */
public record BuyerChoice(String card, @Nullable String addressId, boolean keepOnFile) {

    /** What a shop that asks for the payment method on file hopes for. */
    public BuyerChoice(String card, @Nullable String addressId) {
        this(card, addressId, true);
    }

    /** The card that always pays and the first address. */
    public static BuyerChoice usual() {
        return withCard("1111");
    }

    /** The given card and the first address. */
    public static BuyerChoice withCard(String card) {
        return new BuyerChoice(card, null);
    }

    /** The same with another card. */
    BuyerChoice payingWith(String other) {
        return new BuyerChoice(other, addressId, keepOnFile);
    }

    /** The same without keeping anything on file: the shop gets a permission for this order alone. */
    public BuyerChoice forThisOrder() {
        return new BuyerChoice(card, addressId, false);
    }
}
