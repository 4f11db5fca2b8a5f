package io.github.amazonpaygateway.impl.json;

import static io.github.amazonpaygateway.impl.json.Answers.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.Consent;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import io.github.amazonpaygateway.refund.Refund;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VersionOneTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().resolveSibling("docs").resolve("version-1.md");

    private static final String ADDRESS = "'billingAddress': {'city': 'Boston'}";
    private static final String PRICE = "{'amount': '14.00', 'currencyCode': 'USD'}";

    private final AmazonPayJson json = new AmazonPayJson(ApiVersion.V1);

    /** Each object in the spelling of v1 and in that of v2; no other difference. */
    static Stream<Arguments> spellings() {
        return Stream.of(
                Arguments.of(
                        CheckoutSession.class,
                        "{'checkoutSessionId': 'S', 'statusDetail': {'state': 'Open', 'reasonCode': null},"
                                + " 'webCheckoutDetail': {'amazonPayRedirectUrl': 'https://amazon.example/'},"
                                + " 'paymentDetail': {'paymentIntent': 'Confirm', 'chargeAmount': " + PRICE + "},"
                                + " 'paymentPreferences': [{'paymentDescriptor': 'Visa', " + ADDRESS + "}]}",
                        "{'checkoutSessionId': 'S', 'statusDetails': {'state': 'Open'},"
                                + " 'webCheckoutDetails': {'amazonPayRedirectUrl': 'https://amazon.example/'},"
                                + " 'paymentDetails': {'paymentIntent': 'Confirm', 'chargeAmount': " + PRICE + "},"
                                + " 'paymentPreferences': [{'paymentDescriptor': 'Visa'}], " + ADDRESS
                                + ", 'chargePermissionType': 'OneTime'}"),
                Arguments.of(
                        ChargePermission.class,
                        "{'chargePermissionId': 'P', 'statusDetail': {'state': 'Closed', 'reasons': null},"
                                + " 'chargeAmountLimit': " + PRICE + ", 'paymentPreferences': [{" + ADDRESS + "}]}",
                        "{'chargePermissionId': 'P', 'statusDetails': {'state': 'Closed'}, 'limits': {'amountLimit': "
                                + PRICE + "}, " + ADDRESS + ", 'chargePermissionType': 'OneTime'}"),
                Arguments.of(
                        Charge.class,
                        "{'chargeId': 'C', 'chargePermissionId': 'P', 'chargeAmount': " + PRICE
                                + ", 'statusDetail': {'state': 'Captured'}, 'convertedAmount': '14.00',"
                                + " 'conversionRate': '1.00'}",
                        "{'chargeId': 'C', 'chargePermissionId': 'P', 'chargeAmount': " + PRICE
                                + ", 'statusDetails': {'state': 'Captured'}, 'convertedAmount': {'amount': '14.00'},"
                                + " 'conversionRate': 1.00}"),
                Arguments.of(
                        Refund.class,
                        "{'refundId': 'R', 'chargeId': 'C', 'refundAmount': " + PRICE
                                + ", 'statusDetail': {'state': 'Refunded'}, 'creationTimestamp': 1582374729000}",
                        "{'refundId': 'R', 'chargeId': 'C', 'refundAmount': " + PRICE
                                + ", 'statusDetails': {'state': 'Refunded'}, 'creationTimestamp': '20200222T123209Z'}"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void bothSpellingsMeanTheSame(Class<?> type, String versionOne, String versionTwo) {
        assertThat((Object) json.read(quoted(versionOne), type)).isEqualTo(json.read(quoted(versionTwo), type));
        assertThat((Object) new AmazonPayJson(ApiVersion.V2).read(quoted(versionTwo), type))
                .isEqualTo(json.read(quoted(versionOne), type));
    }

    @Test
    void aTypeThatIsNamedAllTheSameIsBelieved() {
        String answer =
                "{'chargePermissionId': 'P', 'statusDetail': {'state': 'Closed'}, 'chargePermissionType': '%s'}";

        assertThat(json.read(quoted(answer.formatted("Recurring")), ChargePermission.class)
                        .type())
                .isEqualTo(ChargePermissionType.RECURRING);
        assertThat(json.read(quoted(answer.formatted("Tomorrows")), ChargePermission.class)
                        .type())
                .isEqualTo(ChargePermissionType.UNRECOGNIZED);
    }

    @ParameterizedTest
    @EnumSource
    void theOnlyTypeThereIsIsNotWrittenInVersionOne(ApiVersion version) {
        CreateCheckoutSession session = CreateCheckoutSession.express(URI.create("https://shop.example/review"));
        CreateCheckoutSession oneTime = new CreateCheckoutSession(
                session.key(),
                Optional.of("store"),
                session.webCheckoutDetails(),
                Optional.of(Consent.oneTime()),
                Optional.of(PaymentDetails.authorize(Money.of("14.00", "USD"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());

        String body = new AmazonPayJson(version).write(oneTime);

        assertThat(body)
                .isEqualTo(quoted(
                        version == ApiVersion.V1
                                ? "{'webCheckoutDetail':{'checkoutReviewReturnUrl':'https://shop.example/review'},"
                                        + "'storeId':'store','paymentDetail':{'paymentIntent':'Authorize',"
                                        + "'chargeAmount':{'amount':'14.00','currencyCode':'USD'}}}"
                                : "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'https://shop.example/review'},"
                                        + "'storeId':'store','chargePermissionType':'OneTime',"
                                        + "'paymentDetails':{'paymentIntent':'Authorize',"
                                        + "'chargeAmount':{'amount':'14.00','currencyCode':'USD'}}}"));
    }

    @Test
    void thePageInTheDocumentsNamesWhatThereIs() throws IOException {
        List<String> named = Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                .matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(named).hasSize(13).doesNotHaveDuplicates().allSatisfy(operation -> assertThat(
                        ApiVersion.V1.hasOperation(operation))
                .isTrue());
    }
}
