package io.github.amazonpaygateway.demo.cart.entity;

import io.github.amazonpaygateway.money.Money;
import java.util.Currency;
import java.util.List;

/** What a shopper is about to buy. */
public record Cart(List<CartLine> lines) {

    /** The most pieces of one product. */
    public static final int MOST = 99;

    public Cart {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public int pieces() {
        return lines.stream().mapToInt(CartLine::quantity).sum();
    }

    /** Without shipping. */
    public Money sum() {
        return lines.stream().map(CartLine::sum).reduce(Money.zero(Currency.getInstance("USD")), Money::plus);
    }
}
