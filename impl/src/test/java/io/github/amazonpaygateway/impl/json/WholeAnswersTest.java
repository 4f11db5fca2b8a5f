package io.github.amazonpaygateway.impl.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.buyer.Address;
import io.github.amazonpaygateway.buyer.Buyer;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.ConvertedAmount;
import io.github.amazonpaygateway.charge.SoftDescriptor;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.Constraint;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.checkout.ProductType;
import io.github.amazonpaygateway.checkout.WebCheckoutDetails;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionLimits;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.permission.ChargePermissionStatus;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.refund.RefundState;
import io.github.amazonpaygateway.state.StatusDetails;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WholeAnswersTest {

    private static final CheckoutSessionId SESSION = CheckoutSessionId.of("bd504926-f659-4ad7-a1a9-9a747aaf5275");

    private final AmazonPayJson json = new AmazonPayJson();

    @Test
    void anOpenSessionIsReadWhole() {
        Buyer buyer = new Buyer(
                Optional.of("amzn1.account.ABC"),
                Optional.of("Jane Doe"),
                Optional.of("jane@example.com"),
                Optional.of("555-0100"),
                List.of("PRIME_GENERAL"));
        Address shipping = new Address(
                Optional.of("Jane Doe"),
                Optional.of("10 Ditka Ave"),
                Optional.of("Suite 2500"),
                Optional.empty(),
                Optional.of("Chicago"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("IL"),
                Optional.of("60602"),
                Optional.of("US"),
                Optional.of("555-0100"));
        PaymentDetails payment = new PaymentDetails(
                Optional.of(PaymentIntent.AUTHORIZE),
                Optional.of(false),
                Optional.of(Money.of("14.00", "USD")),
                Optional.of(Money.of("20.50", "USD")),
                Optional.of("USD"),
                Optional.of(new SoftDescriptor("Descriptor")));
        WebCheckoutDetails urls = new WebCheckoutDetails(
                Optional.of(URI.create("https://shop.example/review")),
                Optional.of(URI.create("https://shop.example/result")),
                Optional.of(URI.create("https://shop.example/cart")),
                Optional.empty(),
                Optional.of(URI.create(
                        "https://payments.amazon.com/checkout/processing?amazonCheckoutSessionId=bd504926")));

        assertThat(json.read(Answers.OPEN_SESSION, CheckoutSession.class))
                .isEqualTo(new CheckoutSession(
                        SESSION,
                        status(CheckoutSessionState.OPEN, "Open", "2019-10-14T08:50:51Z"),
                        List.of(new Constraint("ChargeAmountNotSet", "chargeAmount is not set.")),
                        urls,
                        Optional.of(ProductType.PAY_AND_SHIP),
                        ChargePermissionType.ONE_TIME,
                        Optional.of(payment),
                        Optional.of(MerchantMetadata.ofReference("4711")
                                .withStoreName("Book Shop")
                                .withNoteToBuyer("Thank you")
                                .withCustomInformation("shelf 7")),
                        Optional.of(buyer),
                        Optional.of(shipping),
                        List.of(),
                        Optional.of(address("John Doe", "Boston")),
                        List.of("Visa ****1111 (Amazon Pay)"),
                        Optional.empty(),
                        Optional.empty(),
                        at("2019-10-14T08:50:51Z"),
                        at("2019-10-15T08:50:51Z"),
                        Optional.of("amzn1.application-oa2-client.8b5e"),
                        Optional.of("Sandbox"),
                        Map.of()));
    }

    @Test
    void aCompletedSessionIsReadAlthoughNearlyEverythingIsNull() {
        assertThat(json.read(Answers.COMPLETED_SESSION, CheckoutSession.class))
                .isEqualTo(new CheckoutSession(
                        SESSION,
                        status(CheckoutSessionState.COMPLETED, "Completed", "2019-10-14T09:00:00Z"),
                        List.of(),
                        WebCheckoutDetails.none(),
                        Optional.empty(),
                        ChargePermissionType.UNRECOGNIZED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(ChargePermissionId.of("S01-5105180-3221187")),
                        Optional.of(ChargeId.of("S01-5105180-3221187-C056351")),
                        at("2019-10-14T08:50:51Z"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()));
    }

    @Test
    void aChargePermissionIsReadWhole() {
        assertThat(json.read(Answers.PERMISSION, ChargePermission.class))
                .isEqualTo(new ChargePermission(
                        ChargePermissionId.of("S01-5105180-3221187"),
                        ChargePermissionType.ONE_TIME,
                        new ChargePermissionStatus(
                                ChargePermissionState.NON_CHARGEABLE,
                                "NonChargeable",
                                List.of(new ChargePermissionStatus.Reason(
                                        ReasonCode.CHARGE_IN_PROGRESS, Optional.of("A charge is in progress."))),
                                at("2020-03-01T10:11:12Z")),
                        Optional.of(new Buyer(
                                Optional.of("amzn1.account.ABC"),
                                Optional.of("Jane Doe"),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())),
                        Optional.of(address(null, "Chicago")),
                        Optional.empty(),
                        List.of(),
                        Optional.of(MerchantMetadata.ofReference("4711")),
                        Optional.of(new ChargePermissionLimits(
                                Optional.of(Money.of("20.50", "USD")), Optional.of(Money.of("6.50", "USD")))),
                        Optional.of("USD"),
                        at("2020-03-01T10:10:10Z"),
                        at("2020-08-28T10:10:10Z"),
                        Optional.of("Live"),
                        Map.of()));
    }

    @Test
    void aChargeIsReadWhole() {
        assertThat(json.read(Answers.CHARGE, Charge.class))
                .isEqualTo(new Charge(
                        ChargeId.of("S03-5105180-3221187-C056351"),
                        ChargePermissionId.of("S03-5105180-3221187"),
                        Money.of("300", "JPY"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(
                                new ConvertedAmount(new BigDecimal("2.10"), Optional.of(Currency.getInstance("EUR")))),
                        Optional.of(new BigDecimal("142.857")),
                        Optional.of("AMZ*SOFT-DESC"),
                        Optional.of(false),
                        Optional.of(true),
                        Optional.of(MerchantMetadata.ofReference("4711")),
                        Optional.of("PSP-1"),
                        Optional.of(URI.create("https://payments.amazon.co.jp/mfa?id=1")),
                        new StatusDetails<>(
                                ChargeState.AUTHORIZED,
                                "Authorized",
                                Optional.of(ReasonCode.STOP_SHIPMENT_ATYPICAL_AUTH),
                                Optional.of("Unusual activity"),
                                at("2020-02-22T12:00:00Z")),
                        at("2020-02-22T11:59:00Z"),
                        at("2020-03-23T11:59:00Z"),
                        Optional.of("Sandbox")));
    }

    @Test
    void aRefundIsReadWhole() {
        assertThat(json.read(Answers.REFUND, Refund.class))
                .isEqualTo(new Refund(
                        RefundId.of("S03-5105180-3221187-R056351"),
                        ChargeId.of("S03-5105180-3221187-C056351"),
                        Money.of("100", "JPY"),
                        Optional.of("AMZ*SOFT-DESC"),
                        status(RefundState.REFUND_INITIATED, "RefundInitiated", "2020-02-22T12:32:10Z"),
                        at("2020-02-22T12:32:09.128Z"),
                        Optional.of("Sandbox")));
    }

    @Test
    void aRefusalIsReadWhole() {
        String refusal = Answers.quoted("{'reasonCode': 'InvalidChargeStatus', 'message': 'no', 'extra': 1}");

        assertThat(json.read(refusal, ErrorAnswer.class))
                .isEqualTo(new ErrorAnswer(Optional.of(ReasonCode.INVALID_CHARGE_STATUS), Optional.of("no")));
        assertThat(json.read("{}", ErrorAnswer.class)).isEqualTo(new ErrorAnswer(Optional.empty(), Optional.empty()));
    }

    private static <S extends Enum<S>> StatusDetails<S> status(S state, String text, String since) {
        return new StatusDetails<>(state, text, Optional.empty(), Optional.empty(), at(since));
    }

    private static Optional<Instant> at(String time) {
        return Optional.of(Instant.parse(time));
    }

    private static Address address(String name, String city) {
        return new Address(
                Optional.ofNullable(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(city),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("US"),
                Optional.empty());
    }
}
