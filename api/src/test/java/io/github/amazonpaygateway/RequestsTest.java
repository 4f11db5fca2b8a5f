package io.github.amazonpaygateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.amazonpaygateway.buyer.BuyerScope;
import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.SoftDescriptor;
import io.github.amazonpaygateway.checkout.AddressDetailsMother;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.checkout.WebCheckoutDetails;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.refund.CreateRefund;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before anything is sent, and what a request remembers. */
class RequestsTest {

    private static final ChargePermissionId PERMISSION = ChargePermissionId.of("S01-5105180-3221187");
    private static final ChargeId CHARGE = ChargeId.of("S01-5105180-3221187-C056351");
    private static final Money NOTHING = Money.of("0", "USD");
    private static final Money FOURTEEN = Money.of("14", "USD");
    private static final URI RESULT = URI.create("https://shop.example/result");
    private static final IdempotencyKey OWN = IdempotencyKey.of("order-4711");

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("chargeAmount must be", () -> CreateCharge.of(PERMISSION, NOTHING)),
                refusal("captureAmount must be", () -> CaptureCharge.of(NOTHING)),
                refusal("refundAmount must be", () -> CreateRefund.of(CHARGE, NOTHING)),
                refusal("chargeAmount and totalOrderAmount", () -> CompleteCheckoutSession.of(NOTHING)),
                refusal("chargeAmount and totalOrderAmount", () -> CompleteCheckoutSession.of(FOURTEEN)
                        .withTotalOrderAmount(NOTHING)),
                refusal("chargeAmount and totalOrderAmount", () -> update(PaymentDetails.authorize(NOTHING))),
                refusal(
                        "chargeAmount and totalOrderAmount",
                        () -> update(PaymentDetails.authorize(FOURTEEN).withTotalOrderAmount(NOTHING))),
                refusal(
                        "canHandlePendingAuthorization is not possible with AuthorizeWithCapture",
                        () -> update(
                                PaymentDetails.authorizeWithCapture(FOURTEEN).allowingPendingAuthorization())),
                refusal("paymentIntent must be", () -> update(PaymentDetails.of(PaymentIntent.UNRECOGNIZED, FOURTEEN))),
                refusal(
                        "checkoutMode can be given only when",
                        () -> new UpdateCheckoutSession(
                                Optional.of(WebCheckoutDetails.none().processingOrder()),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())),
                refusal("storeId must not be blank", () -> session().withStoreId(" ")),
                refusal("merchantStoreName may have at most 50", () -> session().withMerchantMetadata(tooLong())),
                refusal("merchantStoreName may have at most 50", () -> CreateCharge.of(PERMISSION, FOURTEEN)
                        .withMerchantMetadata(tooLong())),
                refusal("cancellationReason must not be blank", () -> CancelCharge.because(" ")),
                refusal("closureReason must not be blank", () -> CloseChargePermission.because("")),
                refusal("softDescriptor must not be blank", () -> new SoftDescriptor("")),
                refusal("addressDetails.name must not be blank", () -> AddressDetailsMother.withName("")),
                refusal("addressDetails.addressLine1 must not be blank", () -> AddressDetailsMother.withLine1("")),
                refusal("addressDetails.postalCode must not be blank", () -> AddressDetailsMother.withPostalCode(" ")),
                refusal("addressDetails.countryCode must not be blank", () -> AddressDetailsMother.withCountry("")),
                refusal("addressDetails.phoneNumber must not be blank", () -> AddressDetailsMother.withPhone("")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void areRefusedBeforeAnythingIsSent(String why, ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageStartingWith(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/review",
                "http://shop.example/review",
                "ftp://shop.example/review",
                "https:/review",
                "mailto:jane@example.com",
                "http://localhost.shop.example/"
            })
    void aPageThatAmazonCannotReturnToIsRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateCheckoutSession.express(URI.create(url)))
                .withMessageStartingWith("checkoutReviewReturnUrl must be an absolute https URL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpdateCheckoutSession.of(PaymentDetails.authorize(FOURTEEN), URI.create(url)))
                .withMessageStartingWith("checkoutResultReturnUrl must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session().withCancelUrl(URI.create(url)))
                .withMessageStartingWith("checkoutCancelUrl must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://shop.example/a?b=c", "http://localhost", "http://localhost:9080/review"})
    void secureAndLocalPagesAreTaken(String url) {
        assertThatNoException().isThrownBy(() -> CreateCheckoutSession.express(URI.create(url)));
    }

    @Test
    void aNewRequestHasANewKey() {
        assertThat(CreateCharge.of(PERMISSION, FOURTEEN).key())
                .isNotEqualTo(CreateCharge.of(PERMISSION, FOURTEEN).key());
    }

    @Test
    void theKeyStaysWhateverIsSaidAfterwards() {
        assertThat(CreateCharge.of(PERMISSION, FOURTEEN)
                        .withKey(OWN)
                        .capturingNow()
                        .allowingPendingAuthorization()
                        .withSoftDescriptor("Shop")
                        .withMerchantMetadata(MerchantMetadata.ofReference("4711"))
                        .key())
                .isEqualTo(OWN);
        assertThat(CaptureCharge.of(FOURTEEN)
                        .withKey(OWN)
                        .withSoftDescriptor("Shop")
                        .key())
                .isEqualTo(OWN);
        assertThat(CreateRefund.of(CHARGE, FOURTEEN)
                        .withKey(OWN)
                        .withSoftDescriptor("Shop")
                        .key())
                .isEqualTo(OWN);
        assertThat(CompleteCheckoutSession.of(FOURTEEN)
                        .withKey(OWN)
                        .withTotalOrderAmount(FOURTEEN)
                        .key())
                .isEqualTo(OWN);
        assertThat(session()
                        .withKey(OWN)
                        .withStoreId("store")
                        .withCancelUrl(RESULT)
                        .withPaymentDetails(PaymentDetails.authorize(FOURTEEN))
                        .withMerchantMetadata(MerchantMetadata.ofReference("4711"))
                        .withAddressDetails(AddressDetailsMother.jane())
                        .withScopes(List.of(BuyerScope.NAME))
                        .key())
                .isEqualTo(OWN);
    }

    @Test
    void everythingSaidIsKept() {
        CreateCharge charge = CreateCharge.of(PERMISSION, FOURTEEN)
                .withSoftDescriptor("Shop")
                .withMerchantMetadata(MerchantMetadata.ofReference("4711"))
                .allowingPendingAuthorization()
                .capturingNow()
                .withKey(OWN);

        assertThat(charge)
                .isEqualTo(new CreateCharge(
                        OWN,
                        PERMISSION,
                        FOURTEEN,
                        true,
                        true,
                        Optional.of(new SoftDescriptor("Shop")),
                        Optional.of(MerchantMetadata.ofReference("4711"))));
    }

    @Test
    void aListGivenCannotBeChangedAfterwards() {
        List<BuyerScope> scopes = new ArrayList<>(List.of(BuyerScope.NAME));
        CreateCheckoutSession session = session().withScopes(scopes);

        scopes.add(BuyerScope.EMAIL);

        assertThat(session.scopes()).containsExactly(BuyerScope.NAME);
    }

    @Test
    void countryAndPostalCodeAreWrittenAsAmazonWantsThem() {
        assertThat(AddressDetailsMother.jane().countryCode()).isEqualTo("US");
        assertThat(AddressDetailsMother.withPostalCode(" sw1a 1aa ").postalCode())
                .isEqualTo("SW1A 1AA");
    }

    private static Arguments refusal(String why, ThrowingCallable making) {
        return Arguments.of(why, making);
    }

    private static CreateCheckoutSession session() {
        return CreateCheckoutSession.express(URI.create("https://shop.example/review"));
    }

    private static UpdateCheckoutSession update(PaymentDetails payment) {
        return UpdateCheckoutSession.of(payment, RESULT);
    }

    private static MerchantMetadata tooLong() {
        return MerchantMetadata.ofReference("4711").withStoreName("x".repeat(51));
    }
}
