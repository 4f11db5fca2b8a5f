package io.github.amazonpaygateway.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.permission.ChargePermissionStatus;
import io.github.amazonpaygateway.refund.RefundState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatesTest {

    @Test
    void aChargeEndsCapturedCanceledOrDeclined() {
        assertThat(Arrays.stream(ChargeState.values()).filter(ChargeState::isFinal))
                .containsExactly(ChargeState.CAPTURED, ChargeState.CANCELED, ChargeState.DECLINED);
    }

    @Test
    void aRefundEndsRefundedOrDeclined() {
        assertThat(Arrays.stream(RefundState.values()).filter(RefundState::isFinal))
                .containsExactly(RefundState.REFUNDED, RefundState.DECLINED);
    }

    @Test
    void aSessionEndsCompletedOrCanceled() {
        assertThat(Arrays.stream(CheckoutSessionState.values()).filter(CheckoutSessionState::isFinal))
                .containsExactly(CheckoutSessionState.COMPLETED, CheckoutSessionState.CANCELED);
    }

    @Test
    void aPermissionEndsClosed() {
        assertThat(Arrays.stream(ChargePermissionState.values()).filter(ChargePermissionState::isFinal))
                .containsExactly(ChargePermissionState.CLOSED);
    }

    /** Written from the documents; what is not among them is UNRECOGNIZED and keeps its text. */
    @Test
    void everyStateOfTheDocumentsIsKnownByName() {
        assertThat(words(CheckoutSessionState.values())).containsExactly("Open", "Completed", "Canceled");
        assertThat(words(ChargePermissionState.values())).containsExactly("Chargeable", "NonChargeable", "Closed");
        assertThat(words(ChargeState.values()))
                .containsExactly(
                        "AuthorizationInitiated", "Authorized", "CaptureInitiated", "Captured", "Canceled", "Declined");
        assertThat(words(RefundState.values())).containsExactly("RefundInitiated", "Refunded", "Declined");
    }

    private static <S extends Enum<S>> List<String> words(S[] states) {
        return Arrays.stream(states)
                .map(state -> StatusDetails.of(state).stateText())
                .filter(text -> !text.equals("Unrecognized"))
                .toList();
    }

    @Test
    void aStateMadeForATestReadsLikeAmazons() {
        assertThat(StatusDetails.of(ChargeState.CAPTURE_INITIATED).stateText()).isEqualTo("CaptureInitiated");
        assertThat(StatusDetails.of(CheckoutSessionState.OPEN).stateText()).isEqualTo("Open");
    }

    @Test
    void aReasonIsRecognizedInWhateverCase() {
        StatusDetails<ChargeState> status = new StatusDetails<>(
                ChargeState.DECLINED,
                "Declined",
                Optional.of(new ReasonCode("softdeclined")),
                Optional.empty(),
                Optional.empty());

        assertThat(status.isBecause(ReasonCode.SOFT_DECLINED)).isTrue();
        assertThat(status.isBecause(ReasonCode.HARD_DECLINED)).isFalse();
        assertThat(StatusDetails.of(ChargeState.DECLINED).isBecause(ReasonCode.SOFT_DECLINED))
                .isFalse();
    }

    @Test
    void aPermissionMayHaveSeveralReasons() {
        ChargePermissionStatus status = new ChargePermissionStatus(
                ChargePermissionState.NON_CHARGEABLE,
                "NonChargeable",
                List.of(reason(ReasonCode.CHARGE_IN_PROGRESS), reason(new ReasonCode("MFAFailed"))),
                Optional.empty());

        assertThat(status.isBecause(ReasonCode.CHARGE_IN_PROGRESS)).isTrue();
        assertThat(status.isBecause(new ReasonCode("MFAFailed"))).isTrue();
        assertThat(status.isBecause(ReasonCode.EXPIRED)).isFalse();
    }

    private static ChargePermissionStatus.Reason reason(ReasonCode code) {
        return new ChargePermissionStatus.Reason(code, Optional.empty());
    }
}
