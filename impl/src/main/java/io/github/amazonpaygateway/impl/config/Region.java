package io.github.amazonpaygateway.impl.config;

import java.net.URI;
import java.util.List;

/** Where a merchant account was registered; it decides the hosts and the currencies. */
public enum Region {
    NA("pay-api.amazon.com", "static-na.payments-amazon.com", "USD"),
    EU("pay-api.amazon.eu", "static-eu.payments-amazon.com", "EUR", "GBP"),
    JP("pay-api.amazon.jp", "static-fe.payments-amazon.com", "JPY");

    private final URI endpoint;
    private final URI checkoutScript;
    private final List<String> ledgerCurrencies;

    Region(String apiHost, String scriptHost, String... ledgerCurrencies) {
        this.endpoint = URI.create("https://" + apiHost);
        this.checkoutScript = URI.create("https://" + scriptHost + "/checkout.js");
        this.ledgerCurrencies = List.of(ledgerCurrencies);
    }

    URI endpoint() {
        return endpoint;
    }

    URI checkoutScript() {
        return checkoutScript;
    }

    /** The usual one first. */
    public List<String> ledgerCurrencies() {
        return ledgerCurrencies;
    }
}
