package io.github.amazonpaygateway.impl.contract;

import static io.github.amazonpaygateway.impl.contract.PaymentLifeTest.PRICE;
import static io.github.amazonpaygateway.impl.contract.PaymentLifeTest.RESULT;
import static io.github.amazonpaygateway.impl.contract.PaymentLifeTest.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.Button;
import io.github.amazonpaygateway.button.ButtonOptions;
import io.github.amazonpaygateway.button.ButtonOptions.Placement;
import io.github.amazonpaygateway.button.SignIn;
import io.github.amazonpaygateway.buyer.BuyerProfile;
import io.github.amazonpaygateway.buyer.BuyerScope;
import io.github.amazonpaygateway.buyer.BuyerToken;
import io.github.amazonpaygateway.checkout.AddressPrice;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.Consent;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.DeliveryRegion;
import io.github.amazonpaygateway.checkout.DeliverySpecifications;
import io.github.amazonpaygateway.checkout.Frequency;
import io.github.amazonpaygateway.checkout.Frequency.Unit;
import io.github.amazonpaygateway.checkout.ParcelAddress;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.ProductType;
import io.github.amazonpaygateway.checkout.SpecialRestriction;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.raw.RawRequest;
import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of button, clicked: the simulator verifies the signature and checks the payload like a request. */
@TestInstance(Lifecycle.PER_CLASS)
class ButtonPayloadsTest {

    static final ButtonOptions CART = ButtonOptions.at(Placement.CART);

    LocalAmazonPay amazon;
    ShopContainer shop;
    AmazonPayGateway pay;

    @BeforeAll
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        shop = new ShopContainer(ShopContainer.withOldMerchant(amazon));
        pay = shop.gateway();
    }

    @AfterAll
    void stop() {
        shop.close();
        amazon.close();
    }

    static Stream<Arguments> sessions() {
        CreateCheckoutSession express = CreateCheckoutSession.express(REVIEW);
        return Stream.of(
                Arguments.of(express, CART, "\"chargePermissionType\":\"OneTime\""),
                Arguments.of(
                        CreateCheckoutSession.processOrder(RESULT, PaymentDetails.authorize(PRICE)),
                        CART.payingOnly(),
                        "\"paymentIntent\":\"Authorize\""),
                Arguments.of(express.withConsent(Consent.oneTime()), CART, "\"chargePermissionType\":\"OneTime\""),
                Arguments.of(
                        express.withConsent(Consent.recurring(Frequency.every(1, Unit.MONTH), PRICE)),
                        CART,
                        "\"recurringMetadata\":{\"frequency\":{\"unit\":\"Month\",\"value\":\"1\"},"
                                + "\"amount\":{\"amount\":\"14.00\",\"currencyCode\":\"USD\"}}"),
                Arguments.of(
                        express.withConsent(Consent.recurring(Frequency.variable())),
                        CART,
                        "\"frequency\":{\"unit\":\"Variable\",\"value\":\"0\"}"),
                Arguments.of(
                        express.withConsent(Consent.paymentMethodOnFile()),
                        CART,
                        "\"paymentMethodOnFileMetadata\":{\"setupOnly\":false}"),
                Arguments.of(
                        express.withConsent(Consent.storingOnly()),
                        CART.payingOnly(),
                        "\"paymentMethodOnFileMetadata\":{\"setupOnly\":true}"),
                Arguments.of(
                        express.withScopes(List.of(BuyerScope.values())),
                        CART.shippingToSeveralAddresses(),
                        "\"checkoutSessionId\""));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void aCheckoutButtonBeginsTheSessionThatItSays(CreateCheckoutSession asked, ButtonOptions options, String part) {
        CheckoutSessionId id = CheckoutSessionId.of(click(pay.button().checkoutButton(asked, options)));
        amazon.simulator.buyer().signIn(id.value());

        CheckoutSession session = pay.checkoutSessions().get(id);

        assertThat(session.status().state()).isEqualTo(CheckoutSessionState.OPEN);
        assertThat(session.productType()).contains(options.productType());
        assertThat(pay.raw().call(RawRequest.get("/checkoutSessions/" + id))).contains(part);
    }

    @Test
    void aButtonForAMethodStoredBeforeNamesTheEarlierConsent() {
        CreateCheckoutSession again = CreateCheckoutSession.express(REVIEW)
                .withConsent(Consent.storedBefore(ChargePermissionId.of("B01-5105180-3221187")));

        assertThat(pay.button().checkoutButton(again, CART).signature().payloadJson())
                .contains("\"chargePermissionId\":\"B01-5105180-3221187\"");
    }

    @Test
    void aSignInButtonTellsWhoTheBuyerIs() {
        SignIn signIn = SignIn.returningTo(URI.create("https://shop.example/in?from=1&to='2'"))
                .withScopes(List.of(BuyerScope.NAME));
        Button button = pay.button().signInButton(signIn, CART);
        String url = amazon.simulator.buyer().consent(click(button)).url();

        BuyerProfile buyer = pay.buyers().get(BuyerToken.of(token(url)));

        assertThat(button.isSignIn()).isTrue();
        assertThat(url).startsWith("https://shop.example/in?from=1&to='2'&buyerToken=");
        assertThat(buyer.name()).isPresent();
        assertThat(buyer.email()).isEmpty();
    }

    @Test
    void theGoodsOfSeveralAddressesHaveEachAPrice() {
        CreateCheckoutSession asked = CreateCheckoutSession.express(REVIEW);
        CheckoutSessionId id =
                CheckoutSessionId.of(click(pay.button().checkoutButton(asked, CART.shippingToSeveralAddresses())));
        amazon.simulator.buyer().signIn(id.value());

        List<ParcelAddress> parcels = pay.checkoutSessions().get(id).shippingAddresses();
        assertThat(parcels).extracting(ParcelAddress::addressId).contains("work");
        assertThat(parcels)
                .allSatisfy(parcel -> assertThat(parcel.address().city()).isPresent());
        pay.checkoutSessions()
                .update(
                        id,
                        UpdateCheckoutSession.of(PaymentDetails.authorize(PRICE), RESULT)
                                .withAddressPrices(List.of(new AddressPrice("work", PRICE))));

        assertThat(pay.raw().call(RawRequest.get("/checkoutSessions/" + id)))
                .contains("\"multiAddressesCheckoutMetadata\":[{\"addressId\":\"work\"");
    }

    @Test
    void theShopSaysWhereItDelivers() {
        CreateCheckoutSession asked = CreateCheckoutSession.express(REVIEW)
                .withDeliverySpecifications(DeliverySpecifications.onlyTo("US", DeliveryRegion.everywhere())
                        .norTo(SpecialRestriction.RESTRICT_PO_BOXES));
        CheckoutSessionId id = CheckoutSessionId.of(click(pay.button().checkoutButton(asked, CART)));

        assertThat(pay.raw().call(RawRequest.get("/checkoutSessions/" + id)))
                .contains("\"restrictions\":{\"US\":{}}")
                .contains("RestrictPOBoxes");
    }

    @Test
    void aChangedPayloadIsRefused() {
        Button button = pay.button()
                .checkoutButton(
                        CreateCheckoutSession.processOrder(RESULT, PaymentDetails.authorize(PRICE)), CART.payingOnly());
        String cheaper = button.signature().payloadJson().replace("14.00", "01.00");

        assertThatThrownBy(() -> click(button, cheaper))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not match");
    }

    @Test
    void whatAmazonWouldRefuseIsNotSigned() {
        CreateCheckoutSession express = CreateCheckoutSession.express(REVIEW);
        Money euros = Money.of("14.00", "EUR");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pay.button().checkoutButton(express, CART.withProductType(ProductType.SIGN_IN)))
                .withMessageContaining("signInButton");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pay.button().checkoutButton(express, CART.withEstimatedOrderAmount(euros)))
                .withMessageContaining("estimatedOrderAmount is in EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> pay.button().sign(express.withConsent(Consent.recurring(Frequency.variable(), euros))))
                .withMessageContaining("recurringMetadata.amount is in EUR");
    }

    @Test
    void aMerchantOfVersionOneHasNoSuchButton() {
        AmazonPayGateway old = shop.gateway("old");

        assertThatThrownBy(() -> old.button().checkoutButton(CreateCheckoutSession.express(REVIEW), CART))
                .isInstanceOf(RequestRejectedException.class);
        assertThatThrownBy(() -> old.button().signInButton(SignIn.returningTo(REVIEW), CART))
                .isInstanceOf(RequestRejectedException.class);
    }

    private String click(Button button) {
        return click(button, button.signature().payloadJson());
    }

    private String click(Button button, String payload) {
        var click = new ButtonClick(
                payload,
                button.signature().signature(),
                button.signature().algorithm(),
                button.signature().publicKeyId(),
                button.page().merchantId(),
                button.options().productType().text(),
                button.page().sandbox());
        return amazon.simulator.buyer().openSession(click).checkoutSessionId();
    }

    private static String token(String url) {
        String parameter = "buyerToken=";
        return URLDecoder.decode(url.substring(url.indexOf(parameter) + parameter.length()), StandardCharsets.UTF_8);
    }
}
