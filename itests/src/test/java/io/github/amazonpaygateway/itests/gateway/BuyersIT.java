package io.github.amazonpaygateway.itests.gateway;

import static io.github.amazonpaygateway.itests.gateway.Purchases.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.ButtonSignature;
import io.github.amazonpaygateway.buyer.Address;
import io.github.amazonpaygateway.buyer.BuyerToken;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.UpdateCharge;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import io.github.amazonpaygateway.token.MwsAuthToken;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** Buyers who sign in or pay on the shop's own page, and those who act for a merchant. */
@ExtendWith(ArquillianExtension.class)
class BuyersIT {

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

    @Inject
    AmazonPayGateway pay;

    @Inject
    SimulatorRemote simulator;

    @Inject
    Purchases purchases;

    @Inject
    @ConfigProperty(name = "amazonpay.store-id")
    String storeId;

    @BeforeEach
    void forgetEverything() {
        simulator.reset();
    }

    @AfterEach
    void servedWhatItProves(TestInfo test) {
        ServedOperations.check(test, simulator);
    }

    @Test
    @Proves("finalizeCheckoutSession")
    void aCheckoutOnTheShopsOwnPageIsFinalized() {
        var key = IdempotencyKey.of("order-4711_1");
        var open = purchases.open().checkoutSessionId();
        simulator.buyerSignsIn(open.value());

        var session = pay.checkoutSessions()
                .finalizeSession(
                        open,
                        FinalizeCheckoutSession.shippedTo(SEATTLE, PaymentIntent.AUTHORIZE, PRICE)
                                .withKey(key));

        assertThat(session.status().state()).isEqualTo(CheckoutSessionState.COMPLETED);
        assertThat(pay.charges().get(session.chargeId().orElseThrow()).chargeAmount())
                .isEqualTo(PRICE);
        Wire.seen(simulator, "finalizeCheckoutSession")
                .as("POST", "/checkoutSessions/" + open + "/finalize")
                .keyed(key);
    }

    @Test
    @Proves("updateCharge")
    void aProviderReportsWhatBecameOfACharge() {
        var charge = purchases.authorized().chargeId();

        var reported = pay.charges().update(charge, UpdateCharge.of(ChargeState.CANCELED, ReasonCode.EXPIRED_UNUSED));

        assertThat(reported.status().isBecause(ReasonCode.EXPIRED_UNUSED)).isTrue();
        Wire.seen(simulator, "updateCharge")
                .as("PATCH", "/charges/" + charge)
                .unkeyed()
                .carrying("{'statusDetails':{'state':'Canceled','reasonCode':'ExpiredUnused'}}");
    }

    @Test
    @Proves("getBuyer")
    void aBuyerWhoSignedInIsRead() {
        var button = pay.button()
                .signPayload("{\"signInReturnUrl\":\"https://shop.example/in\",\"storeId\":\"" + storeId
                        + "\",\"signInScopes\":[\"name\",\"shippingAddress\"]}");
        var back = simulator.buyerConsents(clickOn(button));

        var buyer = pay.buyers().get(BuyerToken.of(back.getQuery().replaceFirst(".*buyerToken=", "")));

        assertThat(buyer.name()).isPresent();
        assertThat(buyer.shippingAddress()).isPresent();
        Wire.seen(simulator, "getBuyer").unkeyed().empty();
    }

    private static JsonObject clickOn(ButtonSignature button) {
        return Json.createObjectBuilder()
                .add("payloadJSON", button.payloadJson())
                .add("signature", button.signature())
                .add("algorithm", button.algorithm())
                .add("publicKeyId", button.publicKeyId())
                .add("productType", "SignIn")
                .build();
    }

    /** Amazon gives tokens in live only, where no shop may trust the certificates of a test: so the answer is made up. */
    @Test
    @Proves("getAuthorizationToken")
    void aProviderGetsAToken() {
        simulator.spoil(Json.createObjectBuilder()
                .add("operation", "getAuthorizationToken")
                .add("when", "after")
                .add("status", 200)
                .add("body", "{\"authorizationToken\":\"ey.J.h\"}")
                .build()
                .toString());

        var token = pay.authorizationTokens().get(MwsAuthToken.of("amzn.mws.4ea38b7b"), "A2OTHER");

        assertThat(token.value()).isEqualTo("ey.J.h");
        Wire.seen(simulator, "getAuthorizationToken")
                .as("GET", "/authorizationTokens/amzn.mws.4ea38b7b")
                .unkeyed()
                .empty();
    }

    @Test
    void tokensThatAmazonDoesNotKnowAreRefused() {
        assertThatThrownBy(() -> pay.buyers().get(BuyerToken.of("Atza|unknown")))
                .isInstanceOf(RequestRejectedException.class);
        assertThatThrownBy(() -> pay.authorizationTokens().get(MwsAuthToken.of("amzn.mws.1"), "A1"))
                .isInstanceOf(RequestRejectedException.class);
    }
}
