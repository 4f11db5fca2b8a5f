package io.github.amazonpaygateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.journal.JournalEntry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaymentLifeTest {

    final TestShop shop = TestShop.open();

    @Test
    void anOrderIsAuthorizedCapturedAndRefunded() {
        Reply created = shop.post("checkoutSessions", Bodies.expressSession());
        String session = created.text("checkoutSessionId");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.state()).isEqualTo("Open");

        assertThat(shop.simulator().buyer().signIn(session).url())
                .isEqualTo("http://localhost/review?cart=1&amazonCheckoutSessionId=" + session);
        Reply updated = shop.patch("checkoutSessions/" + session, Bodies.terms("Authorize", "14.00"));
        assertThat(updated.text("webCheckoutDetails", "amazonPayRedirectUrl"))
                .isEqualTo("http://simulator.test:8080/checkout/processing?amazonCheckoutSessionId=" + session);
        assertThat(shop.simulator().buyer().approve(session, "1111").url())
                .isEqualTo("http://localhost/result?amazonCheckoutSessionId=" + session);

        Reply completed = shop.post("checkoutSessions/" + session + "/complete", Bodies.complete("14"));
        assertThat(completed.status()).isEqualTo(200);
        assertThat(completed.state()).isEqualTo("Completed");

        String charge = completed.text("chargeId");
        Reply captured = shop.post("charges/" + charge + "/capture", Bodies.capture("14.00"));
        assertThat(captured.state()).isEqualTo("Captured");

        Reply refund = shop.post("refunds", Bodies.refund(charge, "4.00"));
        assertThat(refund.state()).isEqualTo("RefundInitiated");
        shop.pass(Duration.ofSeconds(30));
        assertThat(shop.get("refunds/" + refund.text("refundId")).state()).isEqualTo("Refunded");
        assertThat(shop.get("charges/" + charge).text("refundedAmount", "amount"))
                .isEqualTo("4.00");
        assertThat(shop.get("chargePermissions/" + completed.text("chargePermissionId"))
                        .state())
                .isEqualTo("Closed");
        assertThat(shop.simulator().ledger().sums().get("USD").captured()).isEqualByComparingTo("14");
        assertThat(shop.simulator().ledger().sums().get("USD").refunded()).isEqualByComparingTo("4");
        assertThat(shop.simulator().journal().entries())
                .extracting(JournalEntry::signature)
                .containsOnly("valid");
    }
}
