package io.github.amazonpaygateway.demo.orders.entity;

import io.github.amazonpaygateway.money.Money;

/** How the goods travel. */
public enum Shipping {
    STANDARD("Standard", "4 to 6 days", "4.90"),
    EXPRESS("Express", "next working day", "14.90");

    private final String label;
    private final String time;
    private final Money price;

    Shipping(String label, String time, String dollars) {
        this.label = label;
        this.time = time;
        this.price = Money.of(dollars, "USD");
    }

    public String label() {
        return label;
    }

    public String time() {
        return time;
    }

    public Money price() {
        return price;
    }
}
