package io.github.amazonpaygateway.demo.cart.entity;

import io.github.amazonpaygateway.demo.catalogue.entity.Product;
import io.github.amazonpaygateway.money.Money;

/**
 * Some pieces of one product.
 *
 * @param product which
 * @param quantity how many, 1 to {@value Cart#MOST}
 */
public record CartLine(Product product, int quantity) {

    public Money sum() {
        return product.price().times(quantity);
    }
}
