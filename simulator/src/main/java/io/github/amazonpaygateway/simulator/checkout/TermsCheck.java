package io.github.amazonpaygateway.simulator.checkout;

import static io.github.amazonpaygateway.simulator.failure.Refusals.amountExceeded;
import static io.github.amazonpaygateway.simulator.failure.Refusals.currencyMismatch;
import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidCombination;
import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;
import static io.github.amazonpaygateway.simulator.failure.Refusals.missingValue;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.money.AmountLimits;
import io.github.amazonpaygateway.simulator.money.Conversion;
import io.github.amazonpaygateway.simulator.money.Price;
import java.util.List;

/** What the terms of a session must fulfil together, after a creation and after each change. */
final class TermsCheck {

    private static final List<String> URLS =
            List.of("checkoutReviewReturnUrl", "checkoutResultReturnUrl", "checkoutCancelUrl", "checkoutErrorUrl");

    private TermsCheck() {}

    static void atCreation(Document terms, Merchant merchant) {
        String storeId = terms.text("storeId").orElseThrow();
        if (!merchant.hasStore(storeId)) {
            throw invalidValue("storeId", storeId, "Not a store of the merchant.");
        }
        requireUrls(terms);
    }

    static void always(Document terms, Environment environment, Region region) {
        if (environment == Environment.LIVE) {
            URLS.forEach(name -> checkSecure(terms, name));
        }
        checkPending(terms);
        Reuse.checkType(terms);
        terms.price("paymentDetails", "chargeAmount").ifPresent(price -> checkAmount(price, terms, region));
    }

    static boolean isProcessOrder(Document terms) {
        return terms.text("webCheckoutDetails", "checkoutMode").isPresent();
    }

    // That a ProcessOrder session is refused without its amounts is inferred: nobody could set them later.
    private static void requireUrls(Document terms) {
        if (isProcessOrder(terms)) {
            require(terms, "webCheckoutDetails", "checkoutResultReturnUrl");
            require(terms, "paymentDetails", "paymentIntent");
            require(terms, "paymentDetails", "chargeAmount");
        } else {
            require(terms, "webCheckoutDetails", "checkoutReviewReturnUrl");
        }
    }

    private static void require(Document terms, String part, String name) {
        if (terms.value(part, name).isEmpty()) {
            throw missingValue(name);
        }
    }

    private static void checkSecure(Document terms, String name) {
        terms.text("webCheckoutDetails", name)
                .filter(url -> !url.startsWith("https:"))
                .ifPresent(url -> {
                    throw invalidValue(name, url, "Has to be an https URL in live.");
                });
    }

    private static void checkPending(Document terms) {
        boolean capture = terms.text("paymentDetails", "paymentIntent")
                .filter("AuthorizeWithCapture"::equals)
                .isPresent();
        if (capture && terms.flag("paymentDetails", "canHandlePendingAuthorization")) {
            throw invalidCombination(
                    "canHandlePendingAuthorization cannot be true with the paymentIntent AuthorizeWithCapture.");
        }
    }

    private static void checkAmount(Price charge, Document terms, Region region) {
        if (!isPayable(charge.currency(), terms, region)) {
            throw invalidValue("currencyCode", charge.currency(), "Not a currency of the merchant's account.");
        }
        if (charge.exceeds(AmountLimits.single(charge.currency()))) {
            throw amountExceeded("You've exceeded the maximum charge amount.");
        }
        terms.price("paymentDetails", "totalOrderAmount").ifPresent(total -> checkTotal(charge, total));
    }

    private static boolean isPayable(String currency, Document terms, Region region) {
        boolean foreign = region == Region.EU
                && terms.value("paymentDetails", "presentmentCurrency").isPresent()
                && Conversion.isForeign(currency);
        return foreign || region.ledgerCurrencies().contains(currency);
    }

    private static void checkTotal(Price charge, Price total) {
        if (!charge.currency().equals(total.currency())) {
            throw currencyMismatch(charge.currency(), total.currency());
        }
        // Not documented; a total below the first charge cannot be meant.
        if (charge.exceeds(total.amount())) {
            throw invalidCombination("chargeAmount cannot be more than totalOrderAmount.");
        }
    }
}
