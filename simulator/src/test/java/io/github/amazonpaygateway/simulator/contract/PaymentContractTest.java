package io.github.amazonpaygateway.simulator.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Asked.class)
class PaymentContractTest {

    // "about 30 seconds", and some more
    private static final Duration ASYNCHRONOUS = Duration.ofSeconds(40);

    final Target target;
    final Service service;
    String permission = "";

    PaymentContractTest(Target target) {
        this.target = target;
        this.service = target.service();
    }

    @BeforeEach
    void takeThePermission() {
        Optional<String> found = target.permission();
        assumeTrue(found.isPresent(), "contract.charge-permission-id names no charge permission");
        permission = found.orElseThrow();
    }

    @Test
    void isAuthorizedCapturedAndGivenBack() {
        Answer charge = service.post("charges", service.charge(permission, "2.00"));
        assertThat(charge.status()).isEqualTo(201);
        assertThat(charge.state()).isEqualTo("Authorized");
        assertThat(charge.text("chargePermissionId")).isEqualTo(permission);
        String path = "charges/" + charge.text("chargeId");

        Answer captured = service.post(path + "/capture", "{'captureAmount':" + service.price("2.00") + "}");
        assertThat(captured.status()).isEqualTo(200);
        assertThat(captured.state()).isEqualTo("Captured");
        assertThat(service.get(path).state()).isEqualTo("Captured");

        Answer refund = service.post(
                "refunds",
                "{'chargeId':'" + charge.text("chargeId") + "','refundAmount':" + service.price("1.00") + "}");
        assertThat(refund.status()).isEqualTo(201);
        assertThat(refund.state()).isEqualTo("RefundInitiated");
        target.pass(ASYNCHRONOUS);
        assertThat(service.get("refunds/" + refund.text("refundId")).state()).isEqualTo("Refunded");
    }

    @Test
    void isCanceledAndNotCapturedAfterwards() {
        String path = "charges/"
                + service.post("charges", service.charge(permission, "1.00")).text("chargeId");

        Answer canceled = service.delete(path + "/cancel", "{'cancellationReason':'no stock'}");

        assertThat(canceled.status()).isEqualTo(200);
        assertThat(canceled.stateAndReason()).isEqualTo("Canceled/MerchantCanceled");
        assertThat(service.post(path + "/capture", "{'captureAmount':" + service.price("1.00") + "}")
                        .refusal())
                .isEqualTo("422 InvalidChargeStatus");
    }

    @Test
    void isNotMoreThanAChargeMayBe() {
        assertThat(service.post("charges", service.charge(permission, "99000000.00"))
                        .refusal())
                .isEqualTo("400 TransactionAmountExceeded");
    }

    @Test
    void isOfTheCurrencyOfThePermission() {
        String other = service.currency().equals("USD") ? "JPY" : "USD";

        assertThat(service.post("charges", service.charge(permission, "1").replace(service.currency(), other))
                        .refusal())
                .isEqualTo("400 CurrencyMismatch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SoftDeclined", "TransactionTimedOut"})
    void isDeclinedOnRequest(String code) {
        assertThat(service.post("charges", service.charge(permission, "1.00"), code)
                        .refusal())
                .isEqualTo("422 " + code);
    }

    @Test
    void isNotSimulatedByAnUnknownCode() {
        assertThat(service.post("charges", service.charge(permission, "1.00"), "Stolen")
                        .refusal())
                .isEqualTo("400 InvalidSandboxSimulationSpecified");
    }

    @Test
    void keepsTheMetadataOfItsPermission() {
        Answer updated =
                service.patch("chargePermissions/" + permission, "{'merchantMetadata':{'noteToBuyer':'thank you'}}");

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.state()).isEqualTo("Chargeable");
        assertThat(service.get("chargePermissions/" + permission).text("merchantMetadata", "noteToBuyer"))
                .isEqualTo("thank you");
    }
}
