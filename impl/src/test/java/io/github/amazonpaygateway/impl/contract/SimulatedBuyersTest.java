package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.ButtonSignature;
import io.github.amazonpaygateway.buyer.Address;
import io.github.amazonpaygateway.buyer.BuyerProfile;
import io.github.amazonpaygateway.buyer.BuyerToken;
import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.UpdateCharge;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.report.Report;
import io.github.amazonpaygateway.report.ReportQuery;
import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import io.github.amazonpaygateway.token.AuthorizationToken;
import io.github.amazonpaygateway.token.MwsAuthToken;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Buyers who sign in or pay on the shop's own page, and those who act for a merchant. */
@TestInstance(Lifecycle.PER_CLASS)
class SimulatedBuyersTest implements AgainstSimulator {

    private static final Money PRICE = Money.of("14.00", "USD");
    private static final Address SEATTLE = new Address(
            Optional.of("Susie Smith"),
            Optional.of("410 Terry Ave N"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Seattle"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("WA"),
            Optional.of("98109"),
            Optional.of("US"),
            Optional.of("800-000-0000"));

    LocalAmazonPay amazon;
    ShopContainer shop;
    AmazonPayGateway pay;

    @BeforeAll
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        amazon.goLive();
        shop = new ShopContainer(ShopContainer.impatientAndLive(amazon));
        pay = shop.gateway();
    }

    @Override
    public LocalAmazonPay amazon() {
        return amazon;
    }

    @AfterAll
    void stop() {
        shop.close();
        amazon.close();
    }

    private CheckoutSessionId signedIn() {
        CheckoutSessionId session = pay.checkoutSessions()
                .create(CreateCheckoutSession.express(PaymentLifeTest.REVIEW))
                .checkoutSessionId();
        amazon.simulator.buyer().signIn(session.value());
        return session;
    }

    @Test
    @Proves("getCheckoutSession")
    void aSessionTellsWhoBuys() {
        CheckoutSession session = pay.checkoutSessions().get(signedIn());

        assertThat(session.status().state()).isEqualTo(CheckoutSessionState.OPEN);
        assertThat(session.buyer()).isPresent();
        assertThat(session.shippingAddress()).isPresent();
    }

    @Test
    @Proves("finalizeCheckoutSession")
    void aCheckoutOnTheShopsOwnPageIsFinalized() {
        CheckoutSession session = pay.checkoutSessions()
                .finalizeSession(
                        signedIn(), FinalizeCheckoutSession.shippedTo(SEATTLE, PaymentIntent.AUTHORIZE, PRICE));

        assertThat(session.status().state()).isEqualTo(CheckoutSessionState.COMPLETED);
        Charge charge = pay.charges().get(session.chargeId().orElseThrow());
        assertThat(charge.chargeAmount()).isEqualTo(PRICE);
        assertThat(charge.status().state()).isEqualTo(ChargeState.AUTHORIZED);
    }

    @Test
    @Proves("updateCharge")
    void aProviderReportsWhatBecameOfACharge() {
        var authorized =
                (ChargeOutcome.Accepted) pay.charges().create(CreateCharge.of(Purchase.permission(pay, amazon), PRICE));

        Charge reported = pay.charges()
                .update(
                        authorized.charge().chargeId(),
                        UpdateCharge.of(ChargeState.CANCELED, ReasonCode.EXPIRED_UNUSED));

        assertThat(reported.status().state()).isEqualTo(ChargeState.CANCELED);
        assertThat(reported.status().isBecause(ReasonCode.EXPIRED_UNUSED)).isTrue();
    }

    @Test
    @Proves("getBuyer")
    void aBuyerWhoSignedInIsRead() {
        ButtonSignature button = pay.button()
                .signPayload("{\"signInReturnUrl\":\"https://shop.example/in\",\"storeId\":\"" + LocalAmazonPay.STORE_ID
                        + "\",\"signInScopes\":[\"name\",\"shippingAddress\"]}");
        String signIn = amazon.simulator.buyer().openSession(clickOn(button)).checkoutSessionId();
        URI back = URI.create(amazon.simulator.buyer().consent(signIn).url());
        String token = back.getQuery().replaceFirst(".*buyerToken=", "");

        BuyerProfile buyer = pay.buyers().get(BuyerToken.of(token));

        assertThat(buyer.name()).isPresent();
        assertThat(buyer.shippingAddress()).isPresent();
        assertThat(buyer.email()).as("which the shop did not ask for").isEmpty();
    }

    private static ButtonClick clickOn(ButtonSignature button) {
        return new ButtonClick(
                button.payloadJson(),
                button.signature(),
                button.algorithm(),
                button.publicKeyId(),
                LocalAmazonPay.MERCHANT_ID,
                "SignIn",
                null);
    }

    @Test
    @Proves("getAuthorizationToken")
    void aProviderGetsATokenInLiveAndActsForTheOther() {
        AmazonPayGateway live = shop.gateway("live");

        AuthorizationToken token = live.authorizationTokens().get(MwsAuthToken.of("amzn.mws.4ea38b7b"), "A2OTHER");

        CallOptions asTheOther = CallOptions.none().withAuthToken(token.value());
        List<Report> none =
                live.with(asTheOther, p -> p.reports().list(ReportQuery.all()).toList());
        assertThat(none).isEmpty();
    }
}
