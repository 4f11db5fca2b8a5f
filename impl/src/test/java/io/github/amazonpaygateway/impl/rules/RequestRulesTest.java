package io.github.amazonpaygateway.impl.rules;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.dispute.CreateDispute;
import io.github.amazonpaygateway.dispute.FilingReason;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.impl.config.Environment;
import io.github.amazonpaygateway.impl.config.Region;
import io.github.amazonpaygateway.instore.CreateInStoreCharge;
import io.github.amazonpaygateway.instore.CreateInStoreRefund;
import io.github.amazonpaygateway.instore.MerchantScan;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.refund.CreateRefund;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestRulesTest {

    private static final RequestRules AMERICA = new RequestRules(Region.NA, Environment.SANDBOX);
    private static final RequestRules EUROPE = new RequestRules(Region.EU, Environment.SANDBOX);
    private static final RequestRules JAPAN = new RequestRules(Region.JP, Environment.SANDBOX);
    private static final RequestRules LIVE = new RequestRules(Region.NA, Environment.LIVE);

    private static final ChargePermissionId PERMISSION = ChargePermissionId.of("S01-5105180-3221187");
    private static final ChargeId CHARGE = ChargeId.of("S01-5105180-3221187-C056351");
    private static final URI RESULT = URI.create("https://shop.example/result");
    private static final URI LOCAL = URI.create("http://localhost:9080/result");
    private static final Money DOLLARS = Money.of("14", "USD");
    private static final Money EUROS = Money.of("14", "EUR");
    private static final Money POUNDS = Money.of("14", "GBP");
    private static final Money YEN = Money.of("300", "JPY");
    private static final Money CROWNS = Money.of("140", "SEK");
    private static final Money ROUBLES = Money.of("140", "RUB");

    private static final String ELSEWHERE = "; use one of these, or the gateway of a merchant of another region";
    private static final String OF_BUYERS = "EUR, GBP, AUD, CHF, DKK, HKD, JPY, NOK, NZD, SEK, USD, ZAR";

    static Stream<Arguments> refused() {
        return Stream.of(
                row(
                        "chargeAmount is in EUR, but an account of region NA takes USD" + ELSEWHERE,
                        () -> AMERICA.check(CreateCharge.of(PERMISSION, EUROS))),
                row(
                        "chargeAmount is in USD, but an account of region JP takes JPY" + ELSEWHERE,
                        () -> JAPAN.check(CreateCharge.of(PERMISSION, DOLLARS))),
                row(
                        "chargeAmount is in RUB, but an account of region EU takes " + OF_BUYERS + ELSEWHERE,
                        () -> EUROPE.check(CreateCharge.of(PERMISSION, ROUBLES))),
                row(
                        "captureAmount is in JPY, but an account of region NA takes USD" + ELSEWHERE,
                        () -> AMERICA.check(CaptureCharge.of(YEN))),
                row(
                        "refundAmount is in GBP, but an account of region JP takes JPY" + ELSEWHERE,
                        () -> JAPAN.check(CreateRefund.of(CHARGE, POUNDS))),
                row(
                        "chargeAmount is in EUR, but an account of region NA takes USD" + ELSEWHERE,
                        () -> AMERICA.check(CompleteCheckoutSession.of(EUROS))),
                row(
                        "chargeAmount is in EUR, but an account of region NA takes USD" + ELSEWHERE,
                        () -> AMERICA.check(created(PaymentDetails.authorize(EUROS)))),
                row(
                        "chargeAmount is in SEK, but an account of region EU takes EUR, GBP, or the buyer's currency"
                                + " together with presentmentCurrency (" + OF_BUYERS + ")",
                        () -> EUROPE.check(created(PaymentDetails.authorize(CROWNS)))),
                row(
                        "presentmentCurrency is in RUB, but an account of region EU takes " + OF_BUYERS + ELSEWHERE,
                        () -> EUROPE.check(
                                created(PaymentDetails.authorize(EUROS).withPresentmentCurrency("RUB")))),
                row(
                        "presentmentCurrency is in EUR, but an account of region NA takes USD" + ELSEWHERE,
                        () -> AMERICA.check(
                                created(PaymentDetails.authorize(DOLLARS).withPresentmentCurrency("EUR")))),
                row(
                        "chargeAmount is in RUB, but an account of region EU takes " + OF_BUYERS + ELSEWHERE,
                        () -> EUROPE.check(updated(PaymentDetails.authorize(ROUBLES)))),
                row(
                        "softDescriptor is taken only together with captureNow; capture now, or give it when the charge"
                                + " is captured",
                        () -> AMERICA.check(CreateCharge.of(PERMISSION, DOLLARS).withSoftDescriptor("Shop"))),
                row(
                        "softDescriptor is taken only with AuthorizeWithCapture, not with Authorize; give it when the"
                                + " charge is captured",
                        () -> AMERICA.check(
                                created(PaymentDetails.authorize(DOLLARS).withSoftDescriptor("Shop")))),
                row(
                        "softDescriptor is taken only with AuthorizeWithCapture, not with Confirm; give it when the"
                                + " charge is captured",
                        () -> AMERICA.check(updated(PaymentDetails.of(PaymentIntent.CONFIRM, DOLLARS)
                                .withSoftDescriptor("Shop")))),
                row(
                        "ledgerCurrency is in SEK, but an account of region EU takes EUR, GBP" + ELSEWHERE,
                        () -> EUROPE.check(MerchantScan.of("code", "scan-1", "DE", "SEK"))),
                row(
                        "chargeTotal is in EUR, but an account of region NA takes USD" + ELSEWHERE,
                        () -> AMERICA.check(
                                MerchantScan.of("code", "scan-1", "US", "USD").withChargeTotal(EUROS))),
                row(
                        "chargeTotal is in USD, but an account of region JP takes JPY" + ELSEWHERE,
                        () -> JAPAN.check(CreateInStoreCharge.of(PERMISSION, "charge-1", DOLLARS))),
                row(
                        "refundTotal is in RUB, but an account of region EU takes " + OF_BUYERS + ELSEWHERE,
                        () -> EUROPE.check(CreateInStoreRefund.of(CHARGE, "refund-1", ROUBLES))),
                row(
                        "disputeAmount is in JPY, but an account of region NA takes USD" + ELSEWHERE,
                        () -> AMERICA.check(disputed(YEN))),
                row(live("checkoutReviewReturnUrl"), () -> LIVE.check(CreateCheckoutSession.express(LOCAL))),
                row(
                        live("checkoutResultReturnUrl"),
                        () -> LIVE.check(UpdateCheckoutSession.of(PaymentDetails.authorize(DOLLARS), LOCAL))),
                row(
                        live("checkoutCancelUrl"),
                        () -> LIVE.check(CreateCheckoutSession.express(RESULT).withCancelUrl(LOCAL))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedBeforeAnythingIsSent(String why, ThrowingCallable check) {
        assertThatIllegalArgumentException().isThrownBy(check).withMessage(why);
    }

    static Stream<ThrowingCallable> taken() {
        return Stream.of(
                () -> AMERICA.check(CreateCharge.of(PERMISSION, DOLLARS)),
                () -> AMERICA.check(CreateCharge.of(PERMISSION, DOLLARS)
                        .withSoftDescriptor("Shop")
                        .capturingNow()),
                () -> AMERICA.check(CreateCheckoutSession.express(LOCAL)),
                () -> AMERICA.check(
                        created(PaymentDetails.authorizeWithCapture(DOLLARS).withSoftDescriptor("Shop"))),
                () -> JAPAN.check(CaptureCharge.of(YEN)),
                () -> EUROPE.check(created(PaymentDetails.authorize(POUNDS))),
                () -> EUROPE.check(created(PaymentDetails.authorize(CROWNS).withPresentmentCurrency("SEK"))),
                () -> EUROPE.check(updated(PaymentDetails.authorize(CROWNS))),
                () -> EUROPE.check(CompleteCheckoutSession.of(CROWNS)),
                () -> EUROPE.check(CreateCharge.of(PERMISSION, YEN)),
                () -> EUROPE.check(CreateRefund.of(CHARGE, CROWNS)),
                () -> EUROPE.check(
                        MerchantScan.of("code", "scan-1", "GB", "GBP").withChargeTotal(CROWNS)),
                () -> JAPAN.check(CreateInStoreCharge.of(PERMISSION, "charge-1", YEN)),
                () -> EUROPE.check(CreateInStoreRefund.of(CHARGE, "refund-1", CROWNS)),
                () -> JAPAN.check(disputed(YEN)),
                () -> LIVE.check(CreateCheckoutSession.express(RESULT)));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void isLeftToAmazon(ThrowingCallable check) {
        assertThatNoException().isThrownBy(check);
    }

    private static String live(String field) {
        return field + " must be an https URL in the live environment; http://localhost is for the sandbox only";
    }

    private static Arguments row(String why, ThrowingCallable check) {
        return Arguments.of(why, check);
    }

    private static CreateDispute disputed(Money amount) {
        Instant filed = Instant.parse("2023-11-14T22:13:20Z");
        return CreateDispute.of(CHARGE, "psp-1", amount, FilingReason.FRAUDULENT, filed, filed.plusSeconds(604_800));
    }

    private static CreateCheckoutSession created(PaymentDetails payment) {
        return CreateCheckoutSession.processOrder(RESULT, payment);
    }

    private static UpdateCheckoutSession updated(PaymentDetails payment) {
        return UpdateCheckoutSession.of(payment, RESULT);
    }
}
