package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.complete;
import static io.github.amazonpaygateway.simulator.Bodies.expressSession;
import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.price;
import static io.github.amazonpaygateway.simulator.Bodies.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.buyer.BuyerChoice;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.merchant.Region;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutSessionTest {

    final TestShop shop = TestShop.open();

    @Nested
    class WhileOpen {

        final String id = shop.post("checkoutSessions", expressSession()).text("checkoutSessionId");
        final String path = "checkoutSessions/" + id;

        @Test
        void tellsWhatIsMissingInTheOrderOfTheWire() {
            assertThat(constraints())
                    .containsExactly(
                            "BuyerNotAssociated",
                            "ChargeAmountNotSet",
                            "CheckoutResultReturnUrlNotSet",
                            "PaymentIntentNotSet");
        }

        @Test
        void asksRecurringPaymentsForTheirFrequency() {
            shop.patch(path, json("{'chargePermissionType':'Recurring'}"));
            assertThat(constraints()).contains("RecurringFrequencyNotSet");

            shop.patch(path, json("{'recurringMetadata':{'frequency':{'unit':'Month','value':1}}}"));

            assertThat(constraints()).doesNotContain("RecurringFrequencyNotSet");
            assertThat(shop.get(path).text("recurringMetadata", "frequency", "value"))
                    .isEqualTo("1");
        }

        @Test
        void givesTheRedirectUrlWhenNothingIsMissing() {
            assertThat(shop.patch(path, terms("Authorize", "14.00")).text("webCheckoutDetails", "amazonPayRedirectUrl"))
                    .isEqualTo("null");

            shop.simulator().buyer().signIn(id);

            assertThat(constraints()).isEmpty();
            assertThat(shop.get(path).text("webCheckoutDetails", "amazonPayRedirectUrl"))
                    .isEqualTo("http://simulator.test:8080/checkout/processing?amazonCheckoutSessionId=" + id);
        }

        @Test
        void showsTheBuyerAfterSigningIn() {
            assertThat(shop.get(path).body().value("buyer")).isEmpty();
            assertThat(shop.get(path).text("productType")).isEqualTo("null");

            shop.simulator().buyer().signIn(id, new BuyerChoice("4444", "work"));

            Reply session = shop.get(path);
            assertThat(session.text("buyer", "email")).isEqualTo("buyer@example.com");
            assertThat(session.text("shippingAddress", "city")).isEqualTo("Seattle");
            assertThat(session.text("productType")).isEqualTo("PayAndShip");
            assertThat(session.body().value("billingAddress")).isEmpty();
            assertThat(session.body().value("paymentPreferences").orElseThrow().toString())
                    .contains("MasterCard ****4444 (Amazon Pay)");
        }

        @Test
        void aChangeKeepsWhatItDoesNotName() {
            shop.patch(path, terms("Authorize", "14.00"));
            shop.patch(path, json("{'paymentDetails':{'softDescriptor':'BOOKS'}}"));

            Reply session = shop.get(path);
            assertThat(session.text("paymentDetails", "paymentIntent")).isEqualTo("Authorize");
            assertThat(session.text("paymentDetails", "softDescriptor")).isEqualTo("BOOKS");
            assertThat(session.text("webCheckoutDetails", "checkoutReviewReturnUrl"))
                    .isEqualTo("http://localhost/review?cart=1");
        }

        @Test
        void cannotBeCompletedBeforeTheBuyerHasApproved() {
            shop.simulator().buyer().signIn(id);
            shop.patch(path, terms("Authorize", "14.00"));

            assertThat(shop.post(path + "/complete", complete("14.00")).refusal())
                    .isEqualTo("422 InvalidCheckoutSessionStatus");
        }

        @Test
        void theBuyerCannotApproveWhatTheShopHasNotSet() {
            assertThatThrownBy(() -> shop.simulator().buyer().approve(id))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("ChargeAmountNotSet");
        }

        @Test
        void anotherAmountNeedsAnotherApproval() {
            shop.patch(path, terms("Authorize", "14.00"));
            shop.simulator().buyer().approve(id);
            shop.patch(path, terms("Authorize", "15.00"));

            assertThat(shop.post(path + "/complete", complete("15.00")).refusal())
                    .isEqualTo("422 InvalidCheckoutSessionStatus");

            shop.simulator().buyer().approve(id);
            assertThat(shop.post(path + "/complete", complete("15.00")).state()).isEqualTo("Completed");
        }

        @Test
        void endsAfterADay() {
            shop.pass(Duration.ofHours(24).minusSeconds(1));
            assertThat(shop.get(path).state()).isEqualTo("Open");

            shop.pass(Duration.ofSeconds(1));

            assertThat(shop.get(path).stateAndReason()).isEqualTo("Canceled/Expired");
            assertThat(shop.post(path + "/complete", complete("14.00")).refusal())
                    .isEqualTo("422 InvalidCheckoutSessionStatus");
        }

        @Test
        void isForgottenAfterThirtyDays() {
            shop.pass(Duration.ofDays(30).minusSeconds(1));
            assertThat(shop.get(path).status()).isEqualTo(200);

            shop.pass(Duration.ofSeconds(1));

            assertThat(shop.get(path).refusal()).isEqualTo("404 ResourceNotFound");
        }

        @Test
        void sendsABuyerWhoLeavesToTheCancelUrl() {
            assertThat(shop.simulator().buyer().cancel(id).url())
                    .isEqualTo("http://localhost/cancel?amazonCheckoutSessionId=" + id);

            assertThat(shop.get(path).stateAndReason()).isEqualTo("Canceled/BuyerCanceled");
            assertThat(shop.get(path).text("storeId")).isEqualTo("null");
            assertThat(shop.post(path + "/complete", complete("14.00")).refusal())
                    .isEqualTo("422 CheckoutSessionCanceled");
            assertThat(shop.patch(path, terms("Authorize", "14.00")).refusal())
                    .isEqualTo("422 InvalidCheckoutSessionStatus");
        }

        @Test
        void endsWhenThePaymentIsDeclined() {
            shop.patch(path, terms("Authorize", "14.00"));

            assertThat(shop.simulator().buyer().decline(id).url())
                    .isEqualTo("http://localhost/result?amazonCheckoutSessionId=" + id);

            assertThat(shop.get(path).stateAndReason()).isEqualTo("Canceled/Declined");
        }

        private List<String> constraints() {
            return shop.get(path).body().value("constraints").orElseThrow().asJsonArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(constraint -> constraint.getString("constraintId"))
                    .toList();
        }
    }

    @Nested
    class WhenCompleted {

        @ParameterizedTest
        @CsvSource({
            "Confirm, Chargeable/null, null",
            "Authorize, NonChargeable/ChargeInProgress, Authorized",
            "AuthorizeWithCapture, Closed/AmazonClosed, Captured"
        })
        void leavesAPermissionAndACharge(String intent, String permission, String charge) {
            Reply completed = Checkout.completed(shop, intent, "14.00");

            assertThat(completed.status()).isEqualTo(200);
            assertThat(completed.state()).isEqualTo("Completed");
            assertThat(Permissions.standing(shop, completed.text("chargePermissionId")))
                    .isEqualTo(permission);
            assertThat(shop.get("charges/" + completed.text("chargeId")).state())
                    .isEqualTo(charge);
        }

        @Test
        void showsAlmostNothingElse() {
            Reply completed = Checkout.completed(shop, "Authorize", "14.00");

            assertThat(completed.body().json().entrySet().stream()
                            .filter(field -> field.getValue() != JsonValue.NULL)
                            .map(field -> field.getKey()))
                    .containsExactlyInAnyOrder(
                            "checkoutSessionId",
                            "statusDetails",
                            "creationTimestamp",
                            "chargePermissionId",
                            "chargeId");
        }

        @Test
        void takesNothingMore() {
            String path = "checkoutSessions/"
                    + Checkout.completed(shop, "Authorize", "14.00").text("checkoutSessionId");

            assertThat(shop.post(path + "/complete", complete("14.00")).refusal())
                    .isEqualTo("422 InvalidCheckoutSessionStatus");
            assertThat(shop.patch(path, terms("Authorize", "14.00")).refusal())
                    .isEqualTo("422 InvalidCheckoutSessionStatus");
        }

        @Test
        void theAmountHasToBeTheOneApproved() {
            String id = Checkout.approved(shop, "1111", terms("Authorize", "14.00"));

            assertThat(shop.post("checkoutSessions/" + id + "/complete", complete("14.01"))
                            .refusal())
                    .isEqualTo("409 AmountMismatch");
            assertThat(shop.post(
                                    "checkoutSessions/" + id + "/complete",
                                    json("{'chargeAmount':" + price("14.00", "EUR") + "}"))
                            .refusal())
                    .isEqualTo("409 AmountMismatch");
            assertThat(shop.post("checkoutSessions/" + id + "/complete", "{}").refusal())
                    .isEqualTo("400 MissingParameterValue");
            assertThat(shop.post("checkoutSessions/" + id + "/complete", complete("14.0"))
                            .state())
                    .isEqualTo("Completed");
        }

        @Test
        void theTotalHasToBeToldIfItWasSet() {
            String total = ",'totalOrderAmount':" + price("20.00");
            String id = Checkout.approved(shop, "1111", terms("Authorize", price("14.00"), total));

            assertThat(shop.post("checkoutSessions/" + id + "/complete", complete("14.00"))
                            .refusal())
                    .isEqualTo("400 MissingParameterValue");
            Reply completed = shop.post(
                    "checkoutSessions/" + id + "/complete", json("{'chargeAmount':" + price("14") + total + "}"));

            assertThat(completed.state()).isEqualTo("Completed");
            Reply permission = shop.get("chargePermissions/" + completed.text("chargePermissionId"));
            assertThat(permission.text("limits", "amountLimit", "amount")).isEqualTo("20.00");
            assertThat(permission.text("limits", "amountBalance", "amount")).isEqualTo("6.00");
            assertThat(permission.state()).isEqualTo("Chargeable");
        }
    }

    @Nested
    class Simulated {

        @ParameterizedTest
        @ValueSource(strings = {"BuyerCanceled", "AmazonCanceled", "Declined"})
        void aHeaderCancelsTheSession(String code) {
            String path = "checkoutSessions/" + Checkout.approved(shop, "1111", terms("Authorize", "14.00"));

            assertThat(shop.post(path + "/complete", complete("14.00"), code).refusal())
                    .isEqualTo("422 CheckoutSessionCanceled");
            assertThat(shop.get(path).stateAndReason()).isEqualTo("Canceled/" + code);
        }

        @ParameterizedTest
        @CsvSource({"3064, BuyerCanceled", "3434, Declined"})
        void aCardCancelsTheSession(String card, String reason) {
            String path = "checkoutSessions/" + Checkout.approved(shop, card, terms("Authorize", "14.00"));

            assertThat(shop.post(path + "/complete", complete("14.00")).refusal())
                    .isEqualTo("422 CheckoutSessionCanceled");
            assertThat(shop.get(path).stateAndReason()).isEqualTo("Canceled/" + reason);
        }

        @Test
        void theHeaderWinsOverTheCard() {
            String path = "checkoutSessions/" + Checkout.approved(shop, "3434", terms("Authorize", "14.00"));

            shop.post(path + "/complete", complete("14.00"), "BuyerCanceled");

            assertThat(shop.get(path).stateAndReason()).isEqualTo("Canceled/BuyerCanceled");
        }

        @ParameterizedTest
        @CsvSource({"0701, Authorized/null", "4354, Declined/HardDeclined"})
        void aCardKeepsTheAuthorizationPending(String card, String later) {
            String mayPend = ",'canHandlePendingAuthorization':true";
            String id = Checkout.approved(shop, card, terms("Authorize", price("14.00"), mayPend));

            Reply completed = shop.post("checkoutSessions/" + id + "/complete", complete("14.00"));

            assertThat(completed.status()).isEqualTo(202);
            assertThat(completed.state()).isEqualTo("Completed");
            String charge = "charges/" + completed.text("chargeId");
            assertThat(shop.get(charge).state()).isEqualTo("AuthorizationInitiated");
            shop.pass(Duration.ofSeconds(30));
            assertThat(shop.get(charge).stateAndReason()).isEqualTo(later);
        }

        @Test
        void aPendingAuthorizationHasToBeAllowed() {
            String path = "checkoutSessions/" + Checkout.approved(shop, "0701", terms("Authorize", "14.00"));

            assertThat(shop.post(path + "/complete", complete("14.00")).refusal())
                    .isEqualTo("400 InvalidSandboxSimulationSpecified");
            assertThat(shop.get(path).state()).isEqualTo("Open");
        }

        @Test
        void anUnknownCodeIsRefused() {
            String path = "checkoutSessions/" + Checkout.approved(shop, "1111", terms("Authorize", "14.00"));

            assertThat(shop.post(path + "/complete", complete("14.00"), "HardDeclined")
                            .refusal())
                    .isEqualTo("400 InvalidSandboxSimulationSpecified");
        }
    }

    @Nested
    class ElsewhereInTheWorld {

        @Test
        void europeShowsBillingAddressesAndTakesTwoCurrencies() {
            var europe = TestShop.open(Region.EU);
            String id = europe.post("checkoutSessions", expressSession()).text("checkoutSessionId");
            europe.simulator().buyer().signIn(id);

            assertThat(europe.get("checkoutSessions/" + id).text("billingAddress", "city"))
                    .isEqualTo("Berlin");
            assertThat(europe.patch("checkoutSessions/" + id, terms("Authorize", price("9", "GBP"), ""))
                            .status())
                    .isEqualTo(200);
            assertThat(europe.patch("checkoutSessions/" + id, terms("Authorize", price("9", "CHF"), ""))
                            .refusal())
                    .isEqualTo("400 InvalidParameterValue");
        }

        @Test
        void japanHasNoDecimals() {
            var japan = TestShop.open(Region.JP);
            String id = japan.post("checkoutSessions", expressSession()).text("checkoutSessionId");

            assertThat(japan.patch("checkoutSessions/" + id, terms("Authorize", price("300.5", "JPY"), ""))
                            .refusal())
                    .isEqualTo("400 InvalidParameterValue");
            assertThat(japan.patch("checkoutSessions/" + id, terms("Authorize", price("300.00", "JPY"), ""))
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void liveTakesSecureAddressesOnly() {
            var live = shop.under("/live/v2/");

            assertThat(live.post("checkoutSessions", expressSession()).refusal())
                    .isEqualTo("400 InvalidParameterValue");
            assertThat(live.post("checkoutSessions", expressSession().replace("http:", "https:"))
                            .status())
                    .isEqualTo(201);
        }
    }
}
