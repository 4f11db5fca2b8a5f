package io.github.amazonpaygateway.impl.json;

import static io.github.amazonpaygateway.impl.json.Answers.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.button.SignIn;
import io.github.amazonpaygateway.buyer.BuyerScope;
import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.checkout.AddressDetails;
import io.github.amazonpaygateway.checkout.AddressPrice;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.Consent;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.DeliveryRegion;
import io.github.amazonpaygateway.checkout.DeliverySpecifications;
import io.github.amazonpaygateway.checkout.Frequency;
import io.github.amazonpaygateway.checkout.Frequency.Unit;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.SpecialRestriction;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.permission.UpdateChargePermission;
import io.github.amazonpaygateway.refund.CreateRefund;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenRequestsTest {

    private static final URI REVIEW = URI.create("https://shop.example/review?a=1&b=2");
    private static final URI RESULT = URI.create("https://shop.example/result");
    private static final Money FOURTEEN = Money.of("14", "USD");
    private static final ChargePermissionId PERMISSION = ChargePermissionId.of("S01-5105180-3221187");
    private static final ChargeId CHARGE = ChargeId.of("S01-5105180-3221187-C056351");
    private static final MerchantMetadata METADATA = MerchantMetadata.ofReference("4711")
            .withStoreName("Book Shop")
            .withNoteToBuyer("Thank you")
            .withCustomInformation("shelf 7");

    private final AmazonPayJson json = new AmazonPayJson();

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of(
                        CreateCheckoutSession.express(REVIEW),
                        "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'https://shop.example/review?a=1&b=2'}}"),
                Arguments.of(
                        CreateCheckoutSession.processOrder(RESULT, PaymentDetails.authorizeWithCapture(FOURTEEN))
                                .withStoreId("amzn1.application-oa2-client.8b5e")
                                .withCancelUrl(URI.create("http://localhost:8080/cart"))
                                .withScopes(List.of(BuyerScope.NAME, BuyerScope.EMAIL))
                                .withMerchantMetadata(METADATA)
                                .withAddressDetails(anAddress()),
                        "{'webCheckoutDetails':{'checkoutResultReturnUrl':'https://shop.example/result',"
                                + "'checkoutCancelUrl':'http://localhost:8080/cart','checkoutMode':'ProcessOrder'},"
                                + "'storeId':'amzn1.application-oa2-client.8b5e','scopes':['name','email'],"
                                + "'paymentDetails':{'paymentIntent':'AuthorizeWithCapture',"
                                + "'chargeAmount':{'amount':'14.00','currencyCode':'USD'}},"
                                + "'merchantMetadata':{'merchantReferenceId':'4711','merchantStoreName':'Book Shop',"
                                + "'noteToBuyer':'Thank you','customInformation':'shelf 7'},"
                                + "'addressDetails':{'name':'Jane Doe','addressLine1':'10 Ditka Ave','city':'Chicago',"
                                + "'stateOrRegion':'IL','postalCode':'60602','countryCode':'US','phoneNumber':'555-0100'}}"),
                Arguments.of(
                        CreateCheckoutSession.express(RESULT)
                                .withConsent(Consent.recurring(Frequency.every(2, Unit.WEEK), FOURTEEN)),
                        "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'https://shop.example/result'},"
                                + "'chargePermissionType':'Recurring','recurringMetadata':{'frequency':"
                                + "{'unit':'Week','value':'2'},'amount':{'amount':'14.00','currencyCode':'USD'}}}"),
                Arguments.of(
                        CreateCheckoutSession.express(RESULT).withConsent(Consent.recurring(Frequency.variable())),
                        "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'https://shop.example/result'},"
                                + "'chargePermissionType':'Recurring','recurringMetadata':{'frequency':"
                                + "{'unit':'Variable','value':'0'}}}"),
                Arguments.of(
                        CreateCheckoutSession.express(RESULT).withConsent(Consent.storingOnly()),
                        "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'https://shop.example/result'},"
                                + "'chargePermissionType':'PaymentMethodOnFile',"
                                + "'paymentMethodOnFileMetadata':{'setupOnly':true}}"),
                Arguments.of(
                        CreateCheckoutSession.express(RESULT).withConsent(Consent.storedBefore(PERMISSION)),
                        "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'https://shop.example/result'},"
                                + "'chargePermissionType':'PaymentMethodOnFile',"
                                + "'chargePermissionId':'S01-5105180-3221187',"
                                + "'paymentMethodOnFileMetadata':{'setupOnly':false}}"),
                Arguments.of(
                        CreateCheckoutSession.express(RESULT)
                                .withPlatformId("A1PLATFORM")
                                .withDeliverySpecifications(
                                        DeliverySpecifications.onlyTo("US", DeliveryRegion.states("NY", "NJ"))
                                                .and("DE", DeliveryRegion.everywhere())
                                                .and("CA", DeliveryRegion.zipCodes("M4*"))
                                                .norTo(SpecialRestriction.RESTRICT_PO_BOXES)
                                                .norTo(SpecialRestriction.RESTRICT_PACKSTATIONS)),
                        "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'https://shop.example/result'},"
                                + "'platformId':'A1PLATFORM','deliverySpecifications':"
                                + "{'specialRestrictions':['RestrictPOBoxes','RestrictPackstations'],"
                                + "'addressRestrictions':{'type':'Allowed','restrictions':{'CA':{'zipCodes':['M4*']},"
                                + "'DE':{},'US':{'statesOrRegions':['NY','NJ']}}}}}"),
                Arguments.of(
                        CreateCheckoutSession.express(RESULT)
                                .withDeliverySpecifications(
                                        DeliverySpecifications.notTo("FR", DeliveryRegion.zipCodes("20*"))),
                        "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'https://shop.example/result'},"
                                + "'deliverySpecifications':{'addressRestrictions':{'type':'NotAllowed',"
                                + "'restrictions':{'FR':{'zipCodes':['20*']}}}}}"),
                Arguments.of(
                        SignIn.returningTo(RESULT)
                                .withStoreId("amzn1.application-oa2-client.8b5e")
                                .withCancelUrl(REVIEW)
                                .withScopes(List.of(BuyerScope.EMAIL, BuyerScope.PRIME_STATUS)),
                        "{'signInReturnUrl':'https://shop.example/result',"
                                + "'storeId':'amzn1.application-oa2-client.8b5e',"
                                + "'signInCancelUrl':'https://shop.example/review?a=1&b=2',"
                                + "'signInScopes':['email','primeStatus']}"),
                Arguments.of(
                        new UpdateCheckoutSession(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new AddressPrice("home", FOURTEEN))),
                        "{'multiAddressesCheckoutMetadata':[{'addressId':'home',"
                                + "'price':{'amount':'14.00','currencyCode':'USD'}}]}"),
                Arguments.of(
                        UpdateCheckoutSession.of(
                                PaymentDetails.authorize(FOURTEEN)
                                        .allowingPendingAuthorization()
                                        .withTotalOrderAmount(Money.of("20.5", "USD"))
                                        .withSoftDescriptor("Descriptor"),
                                RESULT),
                        "{'webCheckoutDetails':{'checkoutResultReturnUrl':'https://shop.example/result'},"
                                + "'paymentDetails':{'paymentIntent':'Authorize','canHandlePendingAuthorization':true,"
                                + "'chargeAmount':{'amount':'14.00','currencyCode':'USD'},"
                                + "'totalOrderAmount':{'amount':'20.50','currencyCode':'USD'},"
                                + "'softDescriptor':'Descriptor'}}"),
                Arguments.of(
                        new UpdateCheckoutSession(Optional.empty(), Optional.empty(), Optional.of(METADATA), List.of()),
                        "{'merchantMetadata':{'merchantReferenceId':'4711','merchantStoreName':'Book Shop',"
                                + "'noteToBuyer':'Thank you','customInformation':'shelf 7'}}"),
                Arguments.of(
                        CompleteCheckoutSession.of(FOURTEEN).withTotalOrderAmount(Money.of("20.50", "USD")),
                        "{'chargeAmount':{'amount':'14.00','currencyCode':'USD'},"
                                + "'totalOrderAmount':{'amount':'20.50','currencyCode':'USD'}}"),
                Arguments.of(
                        UpdateChargePermission.of(MerchantMetadata.ofReference("4711")),
                        "{'merchantMetadata':{'merchantReferenceId':'4711'}}"),
                Arguments.of(UpdateChargePermission.of(MerchantMetadata.ofReference(" ")), "{}"),
                Arguments.of(
                        CloseChargePermission.because("sold out"),
                        "{'closureReason':'sold out','cancelPendingCharges':false}"),
                Arguments.of(
                        CloseChargePermission.because("sold out").cancelingPendingCharges(),
                        "{'closureReason':'sold out','cancelPendingCharges':true}"),
                Arguments.of(
                        CreateCharge.of(PERMISSION, Money.of("300", "JPY")),
                        "{'chargePermissionId':'S01-5105180-3221187',"
                                + "'chargeAmount':{'amount':'300','currencyCode':'JPY'},"
                                + "'captureNow':false,'canHandlePendingAuthorization':false}"),
                Arguments.of(
                        CreateCharge.of(PERMISSION, FOURTEEN)
                                .allowingPendingAuthorization()
                                .withMerchantMetadata(MerchantMetadata.ofReference("4711")),
                        "{'chargePermissionId':'S01-5105180-3221187',"
                                + "'chargeAmount':{'amount':'14.00','currencyCode':'USD'},"
                                + "'captureNow':false,'canHandlePendingAuthorization':true,"
                                + "'merchantMetadata':{'merchantReferenceId':'4711'}}"),
                Arguments.of(
                        CaptureCharge.of(Money.of("1E+3", "USD")),
                        "{'captureAmount':{'amount':'1000.00','currencyCode':'USD'}}"),
                Arguments.of(CancelCharge.because("sold out"), "{'cancellationReason':'sold out'}"),
                Arguments.of(
                        CreateRefund.of(CHARGE, Money.of("0.01", "USD")).withSoftDescriptor("Sorry"),
                        "{'chargeId':'S01-5105180-3221187-C056351',"
                                + "'refundAmount':{'amount':'0.01','currencyCode':'USD'},'softDescriptor':'Sorry'}"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void areExactlyThis(Object request, String expected) {
        assertThat(json.write(request)).isEqualTo(quoted(expected));
    }

    @Test
    void theKeyIsNotPartOfTheBody() {
        CreateCharge charge = CreateCharge.of(PERMISSION, FOURTEEN);

        String body = json.write(charge.withKey(IdempotencyKey.of("one")));

        assertThat(body).isEqualTo(json.write(charge.withKey(IdempotencyKey.of("two"))));
    }

    @Test
    void theUrlThatIsAmazonsToGiveIsNotSentBack() {
        UpdateCheckoutSession update = new UpdateCheckoutSession(
                Optional.of(
                        json.read(Answers.OPEN_SESSION, CheckoutSession.class).webCheckoutDetails()),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(json.write(update)).contains("checkoutCancelUrl").doesNotContain("amazonPayRedirectUrl");
    }

    @Test
    void versionOneHasOtherNames() {
        String body = new AmazonPayJson(ApiVersion.V1)
                .write(UpdateCheckoutSession.of(PaymentDetails.authorize(FOURTEEN), RESULT));

        assertThat(body)
                .isEqualTo(quoted("{'webCheckoutDetail':{'checkoutResultReturnUrl':'https://shop.example/result'},"
                        + "'paymentDetail':{'paymentIntent':'Authorize',"
                        + "'chargeAmount':{'amount':'14.00','currencyCode':'USD'}}}"));
    }

    @Nested
    class Texts {

        @Test
        void areNotEscapedWithoutNeed() {
            assertThat(json.write(CancelCharge.because("Größe 7/8, 東京 🛒, <b>&'")))
                    .isEqualTo("{\"cancellationReason\":\"Größe 7/8, 東京 🛒, <b>&'\"}");
        }

        @Test
        void areEscapedWhereTheyMustBe() {
            assertThat(json.write(CancelCharge.because("a\"b\\c\n\t\u0001")))
                    .isEqualTo("{\"cancellationReason\":\"a\\\"b\\\\c\\n\\t\\u0001\"}");
        }

        @Test
        void mayHoldHalfACharacter() {
            String half = "a\uD83Db";

            assertThat(json.write(CancelCharge.because(half))).isEqualTo("{\"cancellationReason\":\"" + half + "\"}");
        }
    }

    private static AddressDetails anAddress() {
        return new AddressDetails(
                "Jane Doe",
                "10 Ditka Ave",
                Optional.empty(),
                Optional.of(""),
                "Chicago",
                Optional.empty(),
                Optional.of("IL"),
                "60602",
                "us",
                "555-0100");
    }
}
