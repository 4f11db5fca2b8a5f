package io.github.amazonpaygateway.impl.button;

import io.github.amazonpaygateway.button.Button;
import io.github.amazonpaygateway.button.ButtonOptions;
import io.github.amazonpaygateway.button.ButtonSignature;
import io.github.amazonpaygateway.impl.json.PageSafeJson;
import io.github.amazonpaygateway.money.Money;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The options of {@code amazon.Pay.renderButton}, as JSON that a page can hold. */
final class RenderOptions {

    static String json(Button button) {
        return PageSafeJson.of(builder(button).build().toString());
    }

    static JsonObjectBuilder builder(Button button) {
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("merchantId", button.page().merchantId())
                .add("publicKeyId", button.signature().publicKeyId())
                .add("ledgerCurrency", button.page().ledgerCurrency())
                .add("sandbox", button.page().sandbox());
        addChosen(all, button.options());
        return all.add(button.isSignIn() ? "signInConfig" : "createCheckoutSessionConfig", config(button.signature()));
    }

    private static void addChosen(JsonObjectBuilder all, ButtonOptions options) {
        all.add("productType", options.productType().text()).add("placement", word(options.placement()));
        options.language().ifPresent(language -> all.add("checkoutLanguage", language.text()));
        options.color().ifPresent(color -> all.add("buttonColor", word(color)));
        options.estimatedOrderAmount().ifPresent(amount -> all.add("estimatedOrderAmount", price(amount)));
    }

    private static JsonObjectBuilder price(Money amount) {
        return Json.createObjectBuilder()
                .add("amount", amount.amount().toPlainString())
                .add("currencyCode", amount.currency().getCurrencyCode());
    }

    private static JsonObjectBuilder config(ButtonSignature signature) {
        return Json.createObjectBuilder()
                .add("payloadJSON", signature.payloadJson())
                .add("signature", signature.signature())
                .add("algorithm", signature.algorithm())
                .add("publicKeyId", signature.publicKeyId());
    }

    /** DARK_GRAY is written DarkGray. */
    private static String word(Enum<?> constant) {
        return Arrays.stream(constant.name().split("_"))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private RenderOptions() {}
}
