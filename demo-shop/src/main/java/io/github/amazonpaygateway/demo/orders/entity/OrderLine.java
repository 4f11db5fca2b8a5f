package io.github.amazonpaygateway.demo.orders.entity;

import io.github.amazonpaygateway.money.Money;

/**
 * What was ordered, as it was named and priced then.
 *
 * @param product its id in the catalogue
 * @param name as the shopper saw it
 * @param price for one piece
 * @param quantity how many
 */
public record OrderLine(String product, String name, Money price, int quantity) {

    public Money sum() {
        return price.times(quantity);
    }
}
