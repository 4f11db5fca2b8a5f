package io.github.amazonpaygateway.impl.button;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.amazonpaygateway.button.Button;
import io.github.amazonpaygateway.button.ButtonOptions;
import io.github.amazonpaygateway.button.ButtonOptions.Color;
import io.github.amazonpaygateway.button.ButtonOptions.Language;
import io.github.amazonpaygateway.button.ButtonOptions.Placement;
import io.github.amazonpaygateway.button.ButtonPage;
import io.github.amazonpaygateway.button.ButtonSignature;
import io.github.amazonpaygateway.checkout.ProductType;
import io.github.amazonpaygateway.money.Money;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonMarkupTest {

    static final ButtonPage PAGE =
            new ButtonPage(URI.create("https://static-eu.payments-amazon.com/checkout.js"), "A1", "EUR", true);
    static final ButtonSignature SIGNATURE = new ButtonSignature("{\"a\":1}", "c2ln", "V2", "SANDBOX-A");

    final ButtonMarkup markup = new ButtonMarkup();

    @Test
    void placesTheOptionsAndBothScripts() {
        Button button = new Button(PAGE, ButtonOptions.at(Placement.CART), SIGNATURE);

        assertThat(markup.html(button, "/shop", "abc="))
                .isEqualTo(
                        """
                        <div data-amazon-pay-button="{'merchantId':'A1','publicKeyId':'SANDBOX-A','ledgerCurrency':'EUR',\
                        'sandbox':true,'productType':'PayAndShip','placement':'Cart','createCheckoutSessionConfig':\
                        {'payloadJSON':'{\\u0022a\\u0022:1}','signature':'c2ln','algorithm':'V2','publicKeyId':'SANDBOX-A'}}"></div>
                        <script src="https://static-eu.payments-amazon.com/checkout.js" defer="defer" nonce="abc="></script>
                        <script src="/shop/amazonpay-gateway/button.js" defer="defer" nonce="abc="></script>
                        """
                                .replace("'", "&quot;"));
    }

    @Test
    void saysAllThatTheShopChose() {
        ButtonOptions options = ButtonOptions.at(Placement.CHECKOUT)
                .payingOnly()
                .withColor(Color.DARK_GRAY)
                .withLanguage(Language.DE_DE)
                .withEstimatedOrderAmount(Money.of("14", "EUR"));

        assertThat(markup.json(new Button(PAGE, options, SIGNATURE)))
                .startsWith("{\"script\":\"https://static-eu.payments-amazon.com/checkout.js\",\"options\":{")
                .contains("\"productType\":\"PayOnly\",\"placement\":\"Checkout\",\"checkoutLanguage\":\"de_DE\","
                        + "\"buttonColor\":\"DarkGray\","
                        + "\"estimatedOrderAmount\":{\"amount\":\"14.00\",\"currencyCode\":\"EUR\"}");
    }

    @Test
    void handsAPayloadOfASignInOverAsSuch() {
        ButtonOptions options = ButtonOptions.at(Placement.HOME).withProductType(ProductType.SIGN_IN);

        assertThat(markup.json(new Button(PAGE, options, SIGNATURE)))
                .contains("\"productType\":\"SignIn\"", "\"signInConfig\":{\"payloadJSON\":")
                .doesNotContain("createCheckoutSessionConfig");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void needsNoNonce(String none) {
        assertThat(markup.html(new Button(PAGE, ButtonOptions.at(Placement.CART), SIGNATURE), "", none))
                .contains("<script src=\"/amazonpay-gateway/button.js\" defer=\"defer\"></script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\" onload=\"x", "a b", "<", "ä"})
    void refusesANonceThatIsNone(String nonce) {
        Button button = new Button(PAGE, ButtonOptions.at(Placement.CART), SIGNATURE);

        assertThatIllegalArgumentException().isThrownBy(() -> markup.html(button, "", nonce));
    }

    @Test
    void keepsAScriptAddressWithAQueryInItsAttribute() {
        ButtonPage page = new ButtonPage(URI.create("http://localhost:1/checkout.js?a=1&b='2'"), "A1", "EUR", true);

        assertThat(markup.html(new Button(page, ButtonOptions.at(Placement.CART), SIGNATURE), "", null))
                .contains("src=\"http://localhost:1/checkout.js?a=1&amp;b=&#39;2&#39;\"");
    }
}
