package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.capture;
import static io.github.amazonpaygateway.simulator.Bodies.charge;
import static io.github.amazonpaygateway.simulator.Bodies.complete;
import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.price;
import static io.github.amazonpaygateway.simulator.Bodies.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChargePermissionTest {

    static final String CLOSE = json("{'closureReason':'no longer needed'}");

    final TestShop shop = TestShop.open();

    @Nested
    class ForOneOrder {

        final String id = Checkout.permission(shop, "100.00");
        final String path = "chargePermissions/" + id;

        @Test
        void looksAsDocumented() {
            Reply permission = shop.get(path);

            assertThat(id).matches("S01-\\d{7}-\\d{7}");
            assertThat(permission.text("chargePermissionType")).isEqualTo("OneTime");
            assertThat(permission.text("releaseEnvironment")).isEqualTo("Sandbox");
            assertThat(permission.text("merchantMetadata", "merchantReferenceId"))
                    .isEqualTo("order-1");
            assertThat(permission.text("creationTimestamp")).matches("\\d{8}T\\d{6}Z");
            assertThat(permission.text("limits", "amountLimit", "currencyCode")).isEqualTo("USD");
        }

        @Test
        void isClosedByTheMerchant() {
            shop.delete(path + "/close", CLOSE);

            assertThat(standing(id)).isEqualTo("Closed/MerchantClosed");
            assertThat(shop.get(path)
                            .body()
                            .value("statusDetails", "reasons")
                            .orElseThrow()
                            .toString())
                    .contains("no longer needed");
            assertThat(shop.post("charges", charge(id, "1.00")).refusal())
                    .isEqualTo("422 InvalidChargePermissionStatus");
            assertThat(shop.delete(path + "/close", CLOSE).refusal()).isEqualTo("422 InvalidChargePermissionStatus");
        }

        @Test
        void canBeClosedByAmazonOnDemand() {
            shop.delete(path + "/close", CLOSE, "AmazonClosed");

            assertThat(standing(id)).isEqualTo("Closed/AmazonClosed");
        }

        @Test
        void takesItsPendingChargesAlongIfAsked() {
            String charge =
                    "charges/" + shop.post("charges", charge(id, "10.00")).text("chargeId");

            shop.delete(path + "/close", json("{'closureReason':'x','cancelPendingCharges':true}"));

            assertThat(shop.get(charge).stateAndReason()).isEqualTo("Canceled/ChargePermissionCanceled");
        }

        @Test
        void leavesItsPendingChargesAloneOtherwise() {
            String charge =
                    "charges/" + shop.post("charges", charge(id, "10.00")).text("chargeId");

            shop.delete(path + "/close", CLOSE);

            assertThat(shop.post(charge + "/capture", capture("10.00")).state()).isEqualTo("Captured");
            assertThat(standing(id)).isEqualTo("Closed/MerchantClosed");
        }

        @Test
        void expiresAfter180Days() {
            shop.pass(Duration.ofDays(180).minusSeconds(1));
            assertThat(standing(id)).isEqualTo("Chargeable/null");

            shop.pass(Duration.ofSeconds(1));

            assertThat(standing(id)).isEqualTo("Closed/Expired");
        }

        @Test
        void showsTheBuyerForThirtyDays() {
            shop.pass(Duration.ofDays(30).minusSeconds(1));
            assertThat(shop.get(path).text("buyer", "name")).isEqualTo("Jordan Rivers");

            shop.pass(Duration.ofSeconds(1));

            assertThat(shop.get(path).body().value("buyer")).isEmpty();
            assertThat(shop.get(path).body().value("shippingAddress")).isEmpty();
        }

        @Test
        void takesMetadataWhileOpenAndFillsGapsWhenClosed() {
            shop.patch(path, json("{'merchantMetadata':{'merchantReferenceId':'order-2'}}"));
            assertThat(shop.get(path).text("merchantMetadata", "merchantReferenceId"))
                    .isEqualTo("order-2");
            shop.delete(path + "/close", CLOSE);

            assertThat(shop.patch(path, json("{'merchantMetadata':{'merchantReferenceId':'order-3'}}"))
                            .refusal())
                    .isEqualTo("422 ChargePermissionNotModifiable");
            assertThat(shop.patch(path, json("{'merchantMetadata':{'noteToBuyer':'thanks'}}"))
                            .text("merchantMetadata", "noteToBuyer"))
                    .isEqualTo("thanks");
        }

        @Test
        void lastsThirteenMonthsIfExtended() {
            String create =
                    Bodies.expressSession().replace("{\"web", json("{'paymentDetails':{'extendExpiration':true},'web"));
            String session = shop.post("checkoutSessions", create).text("checkoutSessionId");
            shop.patch("checkoutSessions/" + session, terms("Confirm", "14.00"));
            shop.simulator().buyer().approve(session);
            String extended = shop.post("checkoutSessions/" + session + "/complete", complete("14.00"))
                    .text("chargePermissionId");

            shop.pass(Duration.ofDays(390));

            assertThat(standing(extended)).isEqualTo("Chargeable/null");
        }
    }

    @Nested
    class Recurring {

        final String id = recurring();

        @Test
        void isChargeableAgainAfterEachCapture() {
            Reply first = shop.post("charges", charge(id, "300.00"));
            assertThat(standing(id)).isEqualTo("NonChargeable/ChargeInProgress");

            shop.post("charges/" + first.text("chargeId") + "/capture", capture("300.00"));

            assertThat(standing(id)).isEqualTo("Chargeable/null");
            assertThat(id).startsWith("C01-");
            assertThat(first.text("chargeId")).startsWith("S01-").doesNotContain(id.substring(4));
            assertThat(shop.get("chargePermissions/" + id).body().value("limits"))
                    .isEmpty();
        }

        @Test
        void takesSoMuchInACalendarMonth() {
            shop.post("charges", charge(id, "400.00", json(",'captureNow':true")));
            shop.post("charges", charge(id, "200.00", json(",'captureNow':true")));

            assertThat(shop.post("charges", charge(id, "400.01")).refusal()).isEqualTo("400 PeriodicAmountExceeded");
            shop.pass(Duration.ofDays(31));
            assertThat(shop.post("charges", charge(id, "1000.00")).status()).isEqualTo(201);
        }

        @Test
        void livesThirteenMonthsAfterItsLastCharge() {
            shop.pass(Duration.ofDays(300));
            shop.post("charges", charge(id, "10.00", json(",'captureNow':true")));
            shop.pass(Duration.ofDays(300));
            assertThat(standing(id)).isEqualTo("Chargeable/null");

            shop.pass(Duration.ofDays(100));

            assertThat(standing(id)).isEqualTo("Closed/Expired");
        }

        @Test
        void showsTheBuyerWhileOpenAndThirtyDaysMore() {
            shop.pass(Duration.ofDays(100));
            assertThat(shop.get("chargePermissions/" + id).text("buyer", "name"))
                    .isEqualTo("Jordan Rivers");
            shop.delete("chargePermissions/" + id + "/close", CLOSE);
            shop.pass(Duration.ofDays(30));

            assertThat(shop.get("chargePermissions/" + id).body().value("buyer"))
                    .isEmpty();
        }

        private String recurring() {
            String more = json("{'chargePermissionType':'Recurring',"
                    + "'recurringMetadata':{'frequency':{'unit':'Month','value':'1'},'amount':" + price("30") + "},");
            String session = Checkout.approved(
                    shop, "1111", more + terms("Confirm", "30.00").substring(1));
            return shop.post("checkoutSessions/" + session + "/complete", complete("30.00"))
                    .text("chargePermissionId");
        }
    }

    private String standing(String permission) {
        return Permissions.standing(shop, permission);
    }
}
