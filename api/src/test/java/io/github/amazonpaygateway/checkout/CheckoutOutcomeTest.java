package io.github.amazonpaygateway.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.checkout.CheckoutOutcome.Canceled;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckoutOutcomeTest {

    @Test
    void tellsWhetherThePaymentWasDeclinedOrTheBuyerGaveUp() {
        assertThat(canceled(Optional.of(ReasonCode.DECLINED)).isDeclined()).isTrue();
        assertThat(canceled(Optional.of(ReasonCode.DECLINED)).isByBuyer()).isFalse();
        assertThat(canceled(Optional.of(ReasonCode.BUYER_CANCELED)).isByBuyer()).isTrue();
        assertThat(canceled(Optional.of(ReasonCode.BUYER_CANCELED)).isDeclined())
                .isFalse();
        assertThat(canceled(Optional.empty()).isDeclined()).isFalse();
        assertThat(canceled(Optional.empty()).isByBuyer()).isFalse();
    }

    private static Canceled canceled(Optional<ReasonCode> reason) {
        return new Canceled(reason, CheckoutSession.of(CheckoutSessionId.of("S"), CheckoutSessionState.CANCELED));
    }
}
