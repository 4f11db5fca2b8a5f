package io.github.amazonpaygateway.charge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.failure.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclineReasonTest {

    @ParameterizedTest
    @CsvSource({
        "SoftDeclined, SOFT_DECLINED, true",
        "HardDeclined, HARD_DECLINED, false",
        "AmazonRejected, AMAZON_REJECTED, false",
        "ProcessingFailure, PROCESSING_FAILURE, true",
        "TransactionTimedOut, TRANSACTION_TIMED_OUT, false",
        "PaymentMethodNotAllowed, PAYMENT_METHOD_NOT_ALLOWED, false",
        "MFANotCompleted, MFA_NOT_COMPLETED, false",
        "SOFTDECLINED, SOFT_DECLINED, true"
    })
    void tellsFromTheCodeWhatCanBeDone(String code, DeclineReason reason, boolean soft) {
        assertThat(DeclineReason.of(new ReasonCode(code))).isEqualTo(reason);
        assertThat(DeclineReason.isDecline(new ReasonCode(code))).isTrue();
        assertThat(reason.isSoft()).isEqualTo(soft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "InvalidChargeStatus", "Declined", "TransactionAmountExceeded"})
    void otherCodesAreNoDecline(String code) {
        assertThat(DeclineReason.of(new ReasonCode(code))).isEqualTo(DeclineReason.UNRECOGNIZED);
        assertThat(DeclineReason.isDecline(new ReasonCode(code))).isFalse();
    }

    @Test
    void whatIsNotKnownIsNotSoft() {
        assertThat(DeclineReason.UNRECOGNIZED.isSoft()).isFalse();
    }
}
