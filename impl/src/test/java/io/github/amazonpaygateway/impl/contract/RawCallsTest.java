package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.raw.RawRequest;
import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import jakarta.json.Json;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The escape hatch is signed, retried and fails like every other call. */
@TestInstance(Lifecycle.PER_CLASS)
class RawCallsTest {

    LocalAmazonPay amazon;
    ShopContainer shop;
    AmazonPayGateway pay;
    ChargePermissionId permission;

    @BeforeAll
    void start() throws IOException {
        amazon = new LocalAmazonPay();
        shop = new ShopContainer(ShopContainer.impatient(amazon));
        pay = shop.gateway();
    }

    @AfterAll
    void stop() {
        shop.close();
        amazon.close();
    }

    @BeforeEach
    void order() {
        amazon.simulator.reset();
        permission = Purchase.permission(pay, amazon);
        amazon.simulator.journal().clear();
    }

    @Test
    void allVerbsAreSignedWithTheirBodies() {
        String path = "/chargePermissions/" + permission;
        RawRequest charge = RawRequest.post(
                "/charges",
                "{\"chargePermissionId\":\"" + permission
                        + "\",\"chargeAmount\":{\"amount\":\"10.00\",\"currencyCode\":\"USD\"}}");

        assertThat(pay.raw().call(RawRequest.get(path).withQuery("a b", "ü"))).contains(permission.value());
        assertThat(pay.raw().call(charge)).contains("Authorized");
        assertThat(pay.raw().call(RawRequest.patch(path, "{\"merchantMetadata\":{\"noteToBuyer\":\"Größe\"}}")))
                .contains("Größe");
        assertThat(pay.raw().call(RawRequest.delete(path + "/close").withBody("{\"closureReason\":\"done\"}")))
                .contains("Closed");

        assertThat(amazon.simulator.journal().entries())
                .extracting(JournalEntry::signature)
                .hasSize(4)
                .containsOnly("valid");
    }

    @Test
    void aRefusalIsTheSameFailure() {
        assertThatThrownBy(() -> pay.raw().call(RawRequest.get("/charges/S01-0000000-0000000-C000000")))
                .isInstanceOfSatisfying(RequestRejectedException.class, rejected -> assertThat(rejected.operation())
                        .isEqualTo("rawGet"));
    }

    @Test
    void aLostAnswerIsAskedForAgainWithTheSameKey() {
        RawRequest request = RawRequest.post("/charges", "{}");
        amazon.simulator
                .faults()
                .add(Json.createObjectBuilder()
                        .add("status", 500)
                        .add("times", 9)
                        .build());

        assertThatThrownBy(() -> pay.raw().call(request))
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> assertThat(unknown.idempotencyKey())
                        .isEqualTo(request.key()));
        assertThat(amazon.simulator.journal().entries())
                .extracting(JournalEntry::idempotencyKey)
                .hasSize(4)
                .containsOnly(request.key().orElseThrow().value());
    }
}
