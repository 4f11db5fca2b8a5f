package io.github.amazonpaygateway.simulator.merchant;

import java.util.Set;

/** Where an account is at home. */
public enum Region {
    /** North America. */
    NA("01", "USD", Set.of("USD")),
    /** Europe and the United Kingdom. */
    EU("02", "EUR", Set.of("EUR", "GBP")),
    /** Japan. */
    JP("03", "JPY", Set.of("JPY"));

    private final String digits;
    private final String currency;
    private final Set<String> ledgerCurrencies;

    Region(String digits, String currency, Set<String> ledgerCurrencies) {
        this.digits = digits;
        this.currency = currency;
        this.ledgerCurrencies = ledgerCurrencies;
    }

    /** The two digits by which ids name the region. */
    public String digits() {
        return digits;
    }

    /** The usual currency, a code of ISO 4217. */
    public String currency() {
        return currency;
    }

    /** The currencies an account of the region can be paid in. */
    public Set<String> ledgerCurrencies() {
        return ledgerCurrencies;
    }
}
