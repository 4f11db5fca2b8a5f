package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.buyer.Address;
import io.github.amazonpaygateway.buyer.BuyerProfile;
import io.github.amazonpaygateway.buyer.BuyerToken;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.UpdateCharge;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.delivery.CreateDeliveryTracker;
import io.github.amazonpaygateway.delivery.DeliveryDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.token.AuthorizationToken;
import io.github.amazonpaygateway.token.MwsAuthToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What surrounds a payment: buyer, parcels, tokens, and the reports of others about a charge. */
@TestInstance(Lifecycle.PER_CLASS)
class BuyerAndOrderOperationsTest {

    ScriptedAmazonPay amazon;
    AmazonPayGateway pay;

    @BeforeAll
    void start() throws IOException {
        amazon = new ScriptedAmazonPay();
        pay = amazon.pay();
    }

    @AfterEach
    void nothingElseWasSent() {
        amazon.gotNothingElse();
    }

    @AfterAll
    void stop() {
        amazon.close();
    }

    private static final IdempotencyKey KEY = IdempotencyKey.of("key-1");
    private static final CheckoutSessionId SESSION = CheckoutSessionId.of("bd504926-f659-4ad7-a1a9-9a747aaf5275");
    private static final ChargePermissionId PERMISSION = ChargePermissionId.of("S01-5105180-3221187");
    private static final String CANCELED_SESSION =
            """
            {"checkoutSessionId":"bd504926-f659-4ad7-a1a9-9a747aaf5275",
            "statusDetails":{"state":"Canceled","reasonCode":"Declined","lastUpdatedTimestamp":"20190714T155300Z"}}""";

    private static Address susie() {
        return new Address(
                Optional.of("Susie Smith"),
                Optional.of("10 Ditka Ave"),
                Optional.of("Suite 2500"),
                Optional.empty(),
                Optional.of("Chicago"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("IL"),
                Optional.of("60602"),
                Optional.of("US"),
                Optional.of("800-000-0000"));
    }

    private static FinalizeCheckoutSession finalization() {
        return FinalizeCheckoutSession.shippedTo(susie(), PaymentIntent.CONFIRM, Money.of("1.00", "USD"))
                .withKey(KEY);
    }

    private static final String FINALIZATION = "{\"shippingAddress\":{\"name\":\"Susie Smith\","
            + "\"addressLine1\":\"10 Ditka Ave\",\"addressLine2\":\"Suite 2500\",\"city\":\"Chicago\","
            + "\"stateOrRegion\":\"IL\",\"postalCode\":\"60602\",\"countryCode\":\"US\","
            + "\"phoneNumber\":\"800-000-0000\"},\"paymentIntent\":\"Confirm\","
            + "\"canHandlePendingAuthorization\":false,"
            + "\"chargeAmount\":{\"amount\":\"1.00\",\"currencyCode\":\"USD\"}}";

    @Test
    void aCheckoutOnOnePageIsFinalized() {
        amazon.answers(
                200,
                """
                {"checkoutSessionId":"bd504926-f659-4ad7-a1a9-9a747aaf5275","webCheckoutDetails":null,
                "statusDetails":{"state":"Completed","reasonCode":null,"lastUpdatedTimestamp":"20190714T155300Z"},
                "chargePermissionId":"S01-5105180-3221187","chargeId":null}""");

        CheckoutSession session = pay.checkoutSessions().finalizeSession(SESSION, finalization());

        assertThat(session.status().state()).isEqualTo(CheckoutSessionState.COMPLETED);
        assertThat(session.chargePermissionId()).contains(PERMISSION);
        assertThat(amazon.got("POST /v2/checkoutSessions/" + SESSION + "/finalize", FINALIZATION)
                        .header("x-amz-pay-idempotency-key"))
                .contains("key-1");
    }

    @Test
    void aDeclineWhileFinalizingIsASession() {
        amazon.answers(422, "{\"reasonCode\":\"CheckoutSessionCanceled\",\"message\":\"declined\"}")
                .answers(200, CANCELED_SESSION);

        CheckoutSession session = pay.checkoutSessions().finalizeSession(SESSION, finalization());

        assertThat(session.status().state()).isEqualTo(CheckoutSessionState.CANCELED);
        assertThat(session.status().isBecause(ReasonCode.DECLINED)).isTrue();
        amazon.got("POST /v2/checkoutSessions/" + SESSION + "/finalize", FINALIZATION);
        amazon.got("GET /v2/checkoutSessions/" + SESSION);
    }

    @Test
    void aRefusalThatIsNotAboutTheStateIsThrown() {
        amazon.answers(400, "{\"reasonCode\":\"InvalidParameterValue\",\"message\":\"no\"}");

        assertThatThrownBy(() -> pay.checkoutSessions().finalizeSession(SESSION, finalization()))
                .isInstanceOf(RequestRejectedException.class);
        amazon.got("POST /v2/checkoutSessions/" + SESSION + "/finalize", FINALIZATION);
    }

    @Test
    void aProviderReportsWhatBecameOfACharge() {
        amazon.answers(
                200,
                """
                {"chargeId":"S03-0000000-0000000-C000000","chargePermissionId":"S03-0000000-0000000",
                "chargeAmount":{"amount":"300","currencyCode":"JPY"},
                "statusDetails":{"state":"Canceled","reasonCode":"ExpiredUnused"}}""");

        Charge charge = pay.charges()
                .update(
                        ChargeId.of("S03-0000000-0000000-C000000"),
                        UpdateCharge.of(ChargeState.CANCELED, ReasonCode.EXPIRED_UNUSED));

        assertThat(charge.status().state()).isEqualTo(ChargeState.CANCELED);
        amazon.got(
                "PATCH /v2/charges/S03-0000000-0000000-C000000",
                "{\"statusDetails\":{\"state\":\"Canceled\",\"reasonCode\":\"ExpiredUnused\"}}");
    }

    @Test
    void aReportWithoutAnswerIsUnknownAndNotRepeated() {
        amazon.answers(Behaviour.close());

        assertThatThrownBy(() -> pay.charges()
                        .update(
                                ChargeId.of("S03-0000000-0000000-C000000"),
                                new UpdateCharge(ChargeState.CAPTURE_INITIATED, Optional.empty(), Optional.empty())))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("updateCharge");
        amazon.got(
                "PATCH /v2/charges/S03-0000000-0000000-C000000",
                "{\"statusDetails\":{\"state\":\"CaptureInitiated\"}}");
    }

    @Test
    void aBuyerWhoSignedInIsRead() {
        amazon.answers(
                200,
                """
                {"buyerId":"amzn1.account.X","name":"Susie","email":"susie@example.org","postalCode":"60602",
                "countryCode":"US","phoneNumber":null,"primeMembershipTypes":["PRIME_GENERAL"],
                "shippingAddress":{"name":"Susie","city":"Chicago","countryCode":"US"},"billingAddress":null}""");

        BuyerProfile buyer = pay.buyers().get(BuyerToken.of("Atza|IwEB-x+y"));

        assertThat(buyer.email()).contains("susie@example.org");
        assertThat(buyer.shippingAddress().flatMap(Address::city)).contains("Chicago");
        assertThat(buyer.billingAddress()).isEmpty();
        assertThat(buyer.primeMembershipTypes()).contains(List.of("PRIME_GENERAL"));
        assertThat(buyer.toString()).doesNotContain("Susie");
        amazon.got("GET /v2/buyers/Atza%7CIwEB-x%2By");
    }

    @Test
    void membershipsThatTheMerchantMayNotKnowAreNotNone() {
        amazon.answers(200, "{\"primeMembershipTypes\":null}").answers(200, "{\"primeMembershipTypes\":[]}");

        assertThat(pay.buyers().get(BuyerToken.of("t")).primeMembershipTypes()).isEmpty();
        assertThat(pay.buyers().get(BuyerToken.of("t")).primeMembershipTypes()).contains(List.of());
        amazon.got("GET /v2/buyers/t");
        amazon.got("GET /v2/buyers/t");
    }

    @Test
    void aRefusedBuyerTokenIsInNoMessage() {
        amazon.answers(403, "{\"reasonCode\":\"InvalidAuthentication\",\"message\":\"token secret-token\"}");

        assertThatThrownBy(() -> pay.buyers().get(BuyerToken.of("secret-token")))
                .isInstanceOf(RequestRejectedException.class)
                .satisfies(failure -> assertThat(failure.toString()).doesNotContain("secret-token"));
        amazon.got("GET /v2/buyers/secret-token");
    }

    @Test
    void parcelsAreTold() {
        String echo = "{\"chargePermissionId\":\"S01-5105180-3221187\",\"deliveryDetails\":"
                + "[{\"trackingNumber\":\"0430955041235\",\"carrierCode\":\"FEDEX\"},"
                + "{\"trackingNumber\":\"2\",\"carrierCode\":\"UPS\"}]}";
        amazon.answers(200, echo);

        var tracker = pay.deliveryTrackers()
                .create(CreateDeliveryTracker.of(PERMISSION, "0430955041235", "FEDEX")
                        .and("2", "UPS")
                        .withKey(KEY));

        assertThat(tracker.chargePermissionId()).contains(PERMISSION);
        assertThat(tracker.deliveryDetails())
                .containsExactly(new DeliveryDetails("0430955041235", "FEDEX"), new DeliveryDetails("2", "UPS"));
        amazon.got("POST /v2/deliveryTrackers", echo);
    }

    @Test
    void aTokenToActForAnotherMerchantIsRead() {
        amazon.answers(200, "{\"authorizationToken\":\"ey.J.h\"}");

        AuthorizationToken token = pay.authorizationTokens().get(MwsAuthToken.of("amzn.mws.4ea38b7b"), "A1B2 C3");

        assertThat(token.value()).isEqualTo("ey.J.h");
        assertThat(token.toString() + MwsAuthToken.of("mws")).doesNotContain("ey", "mws");
        amazon.got("GET /v2/authorizationTokens/amzn.mws.4ea38b7b?merchantId=A1B2%20C3");
    }

    @Test
    void anAmountOfAnotherRegionIsNotSent() {
        FinalizeCheckoutSession yen =
                FinalizeCheckoutSession.shippedTo(susie(), PaymentIntent.AUTHORIZE, Money.of("1", "JPY"));

        assertThatThrownBy(() -> pay.checkoutSessions().finalizeSession(SESSION, yen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("chargeAmount");
    }
}
