package io.github.amazonpaygateway.impl.rules;

import io.github.amazonpaygateway.impl.config.Region;
import io.github.amazonpaygateway.money.Money;
import java.util.List;

/** The currencies of a region ("Multi-currency integration" in Amazon's documents). */
record Currencies(Region region) {

    private static final List<String> OF_BUYERS_IN_EUROPE =
            List.of("EUR", "GBP", "AUD", "CHF", "DKK", "HKD", "JPY", "NOK", "NZD", "SEK", "USD", "ZAR");

    /** Of a new session in which the buyer pays in the merchant's own currency. */
    void checkLedger(String field, Money amount) {
        List<String> allowed = region.ledgerCurrencies();
        if (!allowed.contains(code(amount))) {
            throw new IllegalArgumentException(refusal(field, code(amount), allowed)
                    + (region == Region.EU
                            ? ", or the buyer's currency together with presentmentCurrency (" + names(ofBuyers()) + ")"
                            : elsewhere()));
        }
    }

    /** Of everything that follows: the buyer's currency was settled by the session. */
    void check(String field, Money amount) {
        check(field, code(amount));
    }

    /** Of the account itself, whatever its buyers pay in. */
    void checkAccount(String field, String code) {
        List<String> allowed = region.ledgerCurrencies();
        if (!allowed.contains(code)) {
            throw new IllegalArgumentException(refusal(field, code, allowed) + elsewhere());
        }
    }

    void check(String field, String code) {
        List<String> allowed = ofBuyers();
        if (!allowed.contains(code)) {
            throw new IllegalArgumentException(refusal(field, code, allowed) + elsewhere());
        }
    }

    private List<String> ofBuyers() {
        return region == Region.EU ? OF_BUYERS_IN_EUROPE : region.ledgerCurrencies();
    }

    private String refusal(String field, String code, List<String> allowed) {
        return field + " is in " + code + ", but an account of region " + region + " takes " + names(allowed);
    }

    private static String elsewhere() {
        return "; use one of these, or the gateway of a merchant of another region";
    }

    private static String code(Money amount) {
        return amount.currency().getCurrencyCode();
    }

    private static String names(List<String> codes) {
        return String.join(", ", codes);
    }
}
