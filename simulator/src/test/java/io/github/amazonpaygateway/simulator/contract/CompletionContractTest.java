package io.github.amazonpaygateway.simulator.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a buyer's approval to a closed permission, in one go: a sandbox has one such session for it. */
@ExtendWith(Asked.class)
class CompletionContractTest {

    final Target target;
    final Service service;

    CompletionContractTest(Target target) {
        this.target = target;
        this.service = target.service();
    }

    @Test
    void takesTheMoneyOnceWithinLimitsAndEndsWithAClosedPermission() {
        Optional<String> approved = target.approvedSession();
        assumeTrue(approved.isPresent(), "contract.checkout-session-id names no approved session");
        String session = "checkoutSessions/" + approved.orElseThrow();

        refusesAnotherAmount(session);
        Answer completed = completes(session);
        limitsThePermission(completed.text("chargePermissionId"));
        capturesAPart(completed.text("chargeId"));
        limitsRefunds(completed.text("chargeId"));
        closes(completed.text("chargePermissionId"));
    }

    private void refusesAnotherAmount(String session) {
        Answer refused = service.post(session + "/complete", "{'chargeAmount':" + service.price("11.00") + "}");

        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.text("reasonCode")).isNotEqualTo("null");
        assertThat(service.get(session).state()).isEqualTo("Open");
    }

    private Answer completes(String session) {
        Answer completed = service.post(session + "/complete", "{'chargeAmount':" + service.price("10.00") + "}");

        assertThat(completed.status()).isEqualTo(200);
        assertThat(completed.state()).isEqualTo("Completed");
        assertThat(completed.text("chargeId")).startsWith(completed.text("chargePermissionId") + "-C");
        Answer read = service.get(session);
        assertThat(read.state()).isEqualTo("Completed");
        assertThat(read.text("chargeId")).isEqualTo(completed.text("chargeId"));
        assertThat(read.text("webCheckoutDetails")).isEqualTo("null");
        assertThat(service.patch(session, "{'merchantMetadata':{'noteToBuyer':'late'}}")
                        .status())
                .isEqualTo(422);
        return completed;
    }

    private void limitsThePermission(String id) {
        Answer permission = service.get("chargePermissions/" + id);

        assertThat(permission.text("limits", "amountLimit", "currencyCode")).isEqualTo(service.currency());
        assertThat(permission.value("limits", "amountBalance")).isNotEqualTo(permission.value("limits", "amountLimit"));
        assertThat(service.post("charges", service.charge(id, "140000.00")).status())
                .isIn(400, 422);
    }

    private void capturesAPart(String charge) {
        assertThat(service.get("charges/" + charge).state()).isEqualTo("Authorized");

        Answer captured =
                service.post("charges/" + charge + "/capture", "{'captureAmount':" + service.price("4.00") + "}");

        assertThat(captured.state()).isEqualTo("Captured");
        assertThat(captured.value("captureAmount")).isNotEqualTo(captured.value("chargeAmount"));
    }

    // at most 15 % more than was taken, and never more than 75 (8,400 yen)
    private void limitsRefunds(String charge) {
        assertThat(refund(charge, "5.00").refusal()).isEqualTo("400 TransactionAmountExceeded");

        Answer half = refund(charge, "2.00");

        assertThat(half.status()).isEqualTo(201);
        assertThat(half.text("chargeId")).isEqualTo(charge);
        assertThat(half.text("refundAmount", "currencyCode")).isEqualTo(service.currency());
    }

    private Answer refund(String charge, String amount) {
        return service.post("refunds", "{'chargeId':'" + charge + "','refundAmount':" + service.price(amount) + "}");
    }

    private void closes(String id) {
        Answer closed = service.delete(
                "chargePermissions/" + id + "/close", "{'closureReason':'done','cancelPendingCharges':false}");

        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.state()).isEqualTo("Closed");
        assertThat(closed.value("statusDetails", "reasons").toString()).contains("MerchantClosed");
        assertThat(service.post("charges", service.charge(id, "1.00")).refusal())
                .isEqualTo("422 InvalidChargePermissionStatus");
    }
}
