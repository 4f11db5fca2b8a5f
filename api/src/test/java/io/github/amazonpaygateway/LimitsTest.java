package io.github.amazonpaygateway;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.checkout.AddressDetailsMother;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.checkout.WebCheckoutDetails;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.refund.CreateRefund;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The very words of each refusal, but those of texts that are too long ({@code TextLimitTest}). */
class LimitsTest {

    private static final ChargePermissionId PERMISSION = ChargePermissionId.of("S01-5105180-3221187");
    private static final ChargeId CHARGE = ChargeId.of("S01-5105180-3221187-C056351");
    private static final URI RESULT = URI.create("https://shop.example/result");
    private static final Money FOURTEEN = Money.of("14", "USD");

    static Stream<Arguments> others() {
        return Stream.of(
                row(
                        "chargeAmount may be at most 150000 USD but is 150000.01 USD; split it",
                        () -> CreateCharge.of(PERMISSION, Money.of("150000.01", "USD"))),
                row(
                        "captureAmount may be at most 150000 EUR but is 150000.01 EUR; split it",
                        () -> CaptureCharge.of(Money.of("150000.01", "EUR"))),
                row(
                        "refundAmount may be at most 150000 GBP but is 150000.01 GBP; split it",
                        () -> CreateRefund.of(CHARGE, Money.of("150000.01", "GBP"))),
                row(
                        "chargeAmount may be at most 10000000 JPY but is 10000001 JPY; split it",
                        () -> CompleteCheckoutSession.of(Money.of("10000001", "JPY"))),
                row(
                        "chargeAmount may be at most 150000 USD but is 150001.00 USD; split it",
                        () -> update(PaymentDetails.authorize(Money.of("150001", "USD")))),
                row("chargeAmount must be more than zero", () -> CreateCharge.of(PERMISSION, Money.of("0", "USD"))),
                row(
                        "chargeAmount and totalOrderAmount must be of one currency but are 14.00 USD and 14.00 EUR",
                        () -> update(PaymentDetails.authorize(FOURTEEN).withTotalOrderAmount(Money.of("14", "EUR")))),
                row(
                        "chargeAmount and totalOrderAmount must be of one currency but are 14.00 USD and 14.00 EUR",
                        () -> CompleteCheckoutSession.of(FOURTEEN).withTotalOrderAmount(Money.of("14", "EUR"))),
                row(
                        "amount 14.5 has more decimals than JPY allows (0); round it before, nothing is rounded here",
                        () -> Money.of("14.5", "JPY")),
                row(
                        "amount 14.005 has more decimals than EUR allows (2); round it before, nothing is rounded here",
                        () -> Money.of("14.005", "EUR")),
                row("amount must not be negative: -1", () -> Money.of("-1", "EUR")),
                row("currency must be a code of ISO 4217, like EUR, but is \"XYZ\"", () -> Money.of("14", "XYZ")),
                row(
                        "idempotency key must be 1 to 32 characters of A-Z a-z 0-9 _ - but has 36:"
                                + " \"6f3414e0-7a29-4f30-ad53-0128dce10eab\"",
                        () -> IdempotencyKey.of("6f3414e0-7a29-4f30-ad53-0128dce10eab")),
                row(
                        "idempotency key must be 1 to 32 characters of A-Z a-z 0-9 _ - but has 9: \"order.471\"",
                        () -> IdempotencyKey.of("order.471")),
                row("chargeId must not be blank; pass the id that Amazon Pay gave", () -> ChargeId.of(" ")),
                row(
                        "chargeId is not an id of Amazon Pay: it must be 1 to 255 visible ASCII characters without"
                                + " / ? # % \\ and not . or .. but has 3 characters",
                        () -> ChargeId.of("a/b")),
                row(
                        "checkoutReviewReturnUrl must be an absolute https URL, or http://localhost in the sandbox, but"
                                + " is http://shop.example/",
                        () -> CreateCheckoutSession.express(URI.create("http://shop.example/"))),
                row(
                        "checkoutReviewReturnUrl may have at most 512 characters but has 513; shorten it",
                        () -> CreateCheckoutSession.express(
                                URI.create("https://shop.example/" + "x".repeat(513 - 21)))),
                row(
                        "presentmentCurrency can be given only when the session is created; to change it later, give"
                                + " chargeAmount in the other currency",
                        () -> update(PaymentDetails.authorize(FOURTEEN).withPresentmentCurrency("EUR"))),
                row(
                        "checkoutMode can be given only when the session is created",
                        () -> new UpdateCheckoutSession(
                                Optional.of(WebCheckoutDetails.none().processingOrder()),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())),
                row(
                        "addressDetails.countryCode must be two letters of ISO 3166-1, such as DE, but has 3 characters",
                        () -> AddressDetailsMother.withCountry("USA")),
                row(
                        "addressDetails.stateOrRegion must not be blank in US",
                        () -> AddressDetailsMother.in("us", "Chicago", Optional.of(" "))),
                row(
                        "addressDetails.stateOrRegion must not be blank in JP",
                        () -> AddressDetailsMother.in("JP", "", Optional.empty())),
                row(
                        "addressDetails.stateOrRegion must be the two letters of the state in US, such as NY",
                        () -> AddressDetailsMother.in("US", "Chicago", Optional.of("Illinois"))),
                row(
                        "addressDetails.stateOrRegion must be the two letters of the state in CA, such as ON",
                        () -> AddressDetailsMother.in("CA", "Toronto", Optional.of("Ontario"))),
                row(
                        "addressDetails.stateOrRegion is not taken in GB; leave it out",
                        () -> AddressDetailsMother.in("GB", "London", Optional.of("Greater London"))),
                row(
                        "addressDetails.city must not be blank; only in Japan it may",
                        () -> AddressDetailsMother.in("DE", " ", Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("others")
    void isRefusedInTheseWords(String why, ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(why);
    }

    static Stream<ThrowingCallable> taken() {
        return Stream.of(
                () -> CreateCharge.of(PERMISSION, Money.of("150000", "USD")),
                () -> CreateCharge.of(PERMISSION, Money.of("10000000", "JPY")),
                () -> CreateCharge.of(PERMISSION, Money.of("1000000", "SEK")),
                () -> update(PaymentDetails.authorize(FOURTEEN).withTotalOrderAmount(Money.of("900000", "USD"))),
                () -> AddressDetailsMother.in("JP", "", Optional.of("東京都")),
                () -> AddressDetailsMother.in("UK", "London", Optional.empty()),
                () -> AddressDetailsMother.in("CA", "Toronto", Optional.empty()),
                () -> AddressDetailsMother.in("FR", "Paris", Optional.of("Île-de-France")),
                () -> AddressDetailsMother.in("AU", "Sydney", Optional.of("New South Wales")),
                () -> AddressDetailsMother.in("BR", "", Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void isTaken(ThrowingCallable making) {
        assertThatNoException().isThrownBy(making);
    }

    private static Arguments row(String why, ThrowingCallable making) {
        return Arguments.of(why, making);
    }

    private static UpdateCheckoutSession update(PaymentDetails payment) {
        return UpdateCheckoutSession.of(payment, RESULT);
    }
}
