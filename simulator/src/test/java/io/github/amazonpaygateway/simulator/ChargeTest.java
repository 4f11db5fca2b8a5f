package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.capture;
import static io.github.amazonpaygateway.simulator.Bodies.charge;
import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChargeTest {

    static final String CANCEL = json("{'cancellationReason':'out of stock'}");

    final TestShop shop = TestShop.open();

    @Nested
    class Created {

        final String permission = Checkout.permission(shop, "100.00");

        @Test
        void isAuthorized() {
            Reply created = shop.post("charges", charge(permission, "30.00"));

            assertThat(created.status()).isEqualTo(201);
            assertThat(created.state()).isEqualTo("Authorized");
            assertThat(created.text("chargeId")).matches(permission + "-C\\d{6}");
            assertThat(created.body().value("captureAmount")).isEmpty();
            assertThat(balance(permission)).isEqualTo("70.00");
        }

        @ParameterizedTest
        @ValueSource(strings = {"FireTv", "Firetv"})
        void knowsBothSpellingsOfAChannel(String channel) {
            String more = json(",'channel':'" + channel + "'");

            assertThat(shop.post("charges", charge(permission, "30.00", more)).text("channel"))
                    .isEqualTo(channel);
            assertThat(shop.post("charges", charge(permission, "30.00", json(",'channel':'Telex'")))
                            .refusal())
                    .isEqualTo("400 InvalidParameterValue");
        }

        @Test
        void isCapturedAtOnceIfAsked() {
            Reply created = shop.post(
                    "charges", charge(permission, "30.00", json(",'captureNow':'true','softDescriptor':'BOOKS'")));

            assertThat(created.state()).isEqualTo("Captured");
            assertThat(created.text("captureAmount", "amount")).isEqualTo("30.00");
            assertThat(created.text("refundedAmount", "amount")).isEqualTo("0.00");
            assertThat(created.text("softDescriptor")).isEqualTo("AMZ*BOOKS");
        }

        @Test
        void waitsHalfAMinuteIfPendingIsAllowed() {
            Reply created =
                    shop.post("charges", charge(permission, "30.00", json(",'canHandlePendingAuthorization':true")));
            String path = "charges/" + created.text("chargeId");

            assertThat(created.state()).isEqualTo("AuthorizationInitiated");
            shop.pass(Duration.ofSeconds(29));
            assertThat(shop.get(path).state()).isEqualTo("AuthorizationInitiated");
            shop.pass(Duration.ofSeconds(1));
            assertThat(shop.get(path).state()).isEqualTo("Authorized");
        }

        @Test
        void severalFitIntoOnePermissionUntilItIsUsedUp() {
            shop.post("charges", charge(permission, "60.00", json(",'captureNow':true")));
            assertThat(standing(permission)).isEqualTo("Chargeable/null");

            assertThat(shop.post("charges", charge(permission, "40.01")).refusal())
                    .isEqualTo("400 TransactionAmountExceeded");
            shop.post("charges", charge(permission, "40.00"));
            assertThat(standing(permission)).isEqualTo("NonChargeable/ChargeInProgress");
            assertThat(shop.post("charges", charge(permission, "1.00")).refusal())
                    .isEqualTo("422 InvalidChargePermissionStatus");
        }

        @ParameterizedTest
        @CsvSource({
            "SoftDeclined, 422 SoftDeclined, Chargeable/null",
            "HardDeclined, 422 HardDeclined, NonChargeable/PaymentMethodInvalid",
            "AmazonRejected, 422 AmazonRejected, Closed/AmazonCanceled",
            "TransactionTimedOut, 422 TransactionTimedOut, Chargeable/null",
            "ProcessingFailure, 500 ProcessingFailure, Chargeable/null"
        })
        void isDeclinedOnDemand(String code, String refusal, String standing) {
            assertThat(shop.post("charges", charge(permission, "30.00"), code).refusal())
                    .isEqualTo(refusal);
            assertThat(standing(permission)).isEqualTo(standing);
            assertThat(shop.simulator().ledger().sums()).isEmpty();
        }

        @Test
        void passesAgainAfterTheBuyerRepairedTheWallet() {
            shop.post("charges", charge(permission, "30.00"), "HardDeclined");

            shop.simulator().buyer().repairPaymentMethod(permission);

            assertThat(shop.post("charges", charge(permission, "30.00")).state())
                    .isEqualTo("Authorized");
        }

        @Test
        void isCapturedLaterOnDemand() {
            Reply created =
                    shop.post("charges", charge(permission, "30.00", json(",'captureNow':true")), "CaptureInitiated");
            assertThat(created.state()).isEqualTo("CaptureInitiated");

            shop.pass(Duration.ofSeconds(30));

            assertThat(shop.get("charges/" + created.text("chargeId")).state()).isEqualTo("Captured");
        }

        @Test
        void hasTheCurrencyOfItsPermission() {
            String euro = json(
                    "{'chargePermissionId':'" + permission + "','chargeAmount':" + Bodies.price("1.00", "EUR") + "}");

            assertThat(shop.post("charges", euro).refusal()).isEqualTo("400 CurrencyMismatch");
        }

        @Test
        void belongsToItsMerchantAndEnvironment() {
            String path = "charges/"
                    + shop.post("charges", charge(permission, "30.00")).text("chargeId");

            assertThat(shop.get(path).status()).isEqualTo(200);
            assertThat(shop.under("/live/v2/").get(path).refusal()).isEqualTo("404 ResourceNotFound");
        }
    }

    @Nested
    class Captured {

        final String id = Checkout.authorized(shop, "50.00");
        final String path = "charges/" + id;

        @Test
        void takesPartAndReleasesTheRest() {
            Reply captured = shop.post(path + "/capture", capture("20.00"));

            assertThat(captured.status()).isEqualTo(200);
            assertThat(captured.text("captureAmount", "amount")).isEqualTo("20.00");
            assertThat(balance(captured.text("chargePermissionId"))).isEqualTo("30.00");
            assertThat(standing(captured.text("chargePermissionId"))).isEqualTo("Chargeable/null");
        }

        @Test
        void happensOnce() {
            shop.post(path + "/capture", capture("20.00"));

            assertThat(shop.post(path + "/capture", capture("20.00")).refusal()).isEqualTo("422 InvalidChargeStatus");
        }

        @Test
        void takesNoMoreThanWasAuthorized() {
            assertThat(shop.post(path + "/capture", capture("50.01")).refusal())
                    .isEqualTo("400 TransactionAmountExceeded");
            assertThat(shop.get(path).state()).isEqualTo("Authorized");
        }

        @Test
        void isImmediateUpToSevenDays() {
            shop.pass(Duration.ofDays(7));

            assertThat(shop.post(path + "/capture", capture("50.00")).state()).isEqualTo("Captured");
        }

        @Test
        void takesTimeAfterSevenDays() {
            shop.pass(Duration.ofDays(7).plusSeconds(1));

            Reply captured = shop.post(path + "/capture", capture("50.00"));
            assertThat(captured.state()).isEqualTo("CaptureInitiated");
            assertThat(captured.body().value("captureAmount")).isEmpty();
            assertThat(shop.simulator().ledger().sums().get("USD").captured()).isZero();

            shop.pass(Duration.ofSeconds(30));
            assertThat(shop.get(path).state()).isEqualTo("Captured");
            assertThat(shop.simulator().ledger().sums().get("USD").captured()).isEqualByComparingTo("50");
        }

        @Test
        void canBeRejectedLaterOnDemand() {
            assertThat(shop.post(path + "/capture", capture("50.00"), "AmazonRejected")
                            .state())
                    .isEqualTo("CaptureInitiated");

            shop.pass(Duration.ofSeconds(30));

            assertThat(shop.get(path).stateAndReason()).isEqualTo("Declined/AmazonRejected");
            assertThat(standing(shop.get(path).text("chargePermissionId"))).isEqualTo("Closed/AmazonCanceled");
        }

        @Test
        void canFailOnDemand() {
            assertThat(shop.post(path + "/capture", capture("50.00"), "ProcessingFailure")
                            .refusal())
                    .isEqualTo("500 ProcessingFailure");
            assertThat(shop.get(path).state()).isEqualTo("Authorized");
        }
    }

    @Nested
    class Canceled {

        final String id = Checkout.authorized(shop, "50.00");
        final String path = "charges/" + id;

        @Test
        void keepsTheReasonAndFreesTheAmount() {
            Reply canceled = shop.delete(path + "/cancel", CANCEL);

            assertThat(canceled.status()).isEqualTo(200);
            assertThat(canceled.stateAndReason()).isEqualTo("Canceled/MerchantCanceled");
            assertThat(canceled.text("statusDetails", "reasonDescription")).isEqualTo("out of stock");
            assertThat(standing(canceled.text("chargePermissionId"))).isEqualTo("Chargeable/null");
        }

        @Test
        void cannotBeCapturedOrCanceledAgain() {
            shop.delete(path + "/cancel", CANCEL);

            assertThat(shop.post(path + "/capture", capture("50.00")).refusal()).isEqualTo("422 InvalidChargeStatus");
            assertThat(shop.delete(path + "/cancel", CANCEL).refusal()).isEqualTo("422 InvalidChargeStatus");
        }

        @Test
        void needsAReason() {
            assertThat(shop.delete(path + "/cancel", "").refusal()).isEqualTo("400 MissingParameterValue");
            assertThat(shop.delete(path + "/cancel", json("{'cancellationReason':' '}"))
                            .refusal())
                    .isEqualTo("400 MissingParameterValue");
        }

        @Test
        void happensByItselfAfterThirtyDays() {
            shop.pass(Duration.ofDays(30).minusSeconds(1));
            assertThat(shop.get(path).state()).isEqualTo("Authorized");

            shop.pass(Duration.ofSeconds(1));

            assertThat(shop.get(path).stateAndReason()).isEqualTo("Canceled/ExpiredUnused");
        }

        @ParameterizedTest
        @ValueSource(strings = {"AmazonCanceled", "ExpiredUnused"})
        void canBeAmazonsDoingOnDemand(String code) {
            assertThat(shop.delete(path + "/cancel", CANCEL, code).stateAndReason())
                    .isEqualTo("Canceled/" + code);
        }

        @Test
        void stopsAPendingAuthorization() {
            String permission = Checkout.permission(shop, "10.00");
            String pending = "charges/"
                    + shop.post("charges", charge(permission, "10.00", json(",'canHandlePendingAuthorization':true")))
                            .text("chargeId");

            shop.delete(pending + "/cancel", CANCEL);
            shop.pass(Duration.ofSeconds(30));

            assertThat(shop.get(pending).stateAndReason()).isEqualTo("Canceled/MerchantCanceled");
        }
    }

    private String standing(String permission) {
        return Permissions.standing(shop, permission);
    }

    private String balance(String permission) {
        return shop.get("chargePermissions/" + permission).text("limits", "amountBalance", "amount");
    }
}
