package io.github.amazonpaygateway.impl.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.config.Environment;
import io.github.amazonpaygateway.impl.config.Region;
import io.github.amazonpaygateway.impl.json.ApiVersion;
import io.github.amazonpaygateway.impl.rules.RequestRules;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MerchantChargesTest {

    static final ChargeId ID = ChargeId.of("S01-5105180-3221187-C056351");
    static final ChargePermissionId PERMISSION = ChargePermissionId.of("S01-5105180-3221187");
    static final Money PRICE = Money.of("14.00", "USD");

    final RecordingChargesClient amazon = new RecordingChargesClient();
    final MerchantCharges charges = new MerchantCharges(
            amazon,
            new ResilientCharges(),
            new RequestRules(Region.NA, Environment.SANDBOX),
            new Calls(ApiVersion.V2, "amazonpay.api-version"));
    final CreateCharge request = CreateCharge.of(PERMISSION, PRICE);

    @Test
    void anAuthorizedChargeIsAccepted() {
        amazon.answers(charge(ChargeState.AUTHORIZED));

        assertThat(charges.create(request)).isInstanceOf(ChargeOutcome.Accepted.class);
    }

    @Test
    void aRefusalByTheBankIsAValue() {
        amazon.fails(rejected(422, "SoftDeclined"));

        assertThat(charges.create(request)).isInstanceOfSatisfying(ChargeOutcome.Declined.class, declined -> {
            assertThat(declined.reason()).isEqualTo(DeclineReason.SOFT_DECLINED);
            assertThat(declined.reason().isSoft()).isTrue();
            assertThat(declined.requestId()).contains("RID-1");
        });
    }

    @Test
    void anInternalErrorThatEndedTheAttemptIsADecline() {
        amazon.fails(rejected(500, "ProcessingFailure"));

        assertThat(charges.capture(ID, CaptureCharge.of(PRICE)))
                .isInstanceOfSatisfying(ChargeOutcome.Declined.class, declined -> assertThat(declined.reason())
                        .isEqualTo(DeclineReason.PROCESSING_FAILURE));
    }

    @Test
    void aDeclinedChargeInASuccessfulAnswerIsADecline() {
        amazon.answers(charge(ChargeState.DECLINED));

        assertThat(charges.create(request))
                .isInstanceOfSatisfying(ChargeOutcome.Declined.class, declined -> assertThat(declined.charge())
                        .isPresent());
    }

    @Test
    void whatAmazonWouldRefuseIsNotSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> charges.create(CreateCharge.of(PERMISSION, Money.of("14", "EUR"))))
                .withMessageStartingWith("chargeAmount is in EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> charges.capture(ID, CaptureCharge.of(Money.of("14", "EUR"))))
                .withMessageStartingWith("captureAmount is in EUR");

        assertThat(amazon.keys()).isEmpty();
    }

    @Test
    void aWrongRequestIsAFailure() {
        RequestRejectedException rejected = rejected(400, "TransactionAmountExceeded");
        amazon.fails(rejected);

        assertThatThrownBy(() -> charges.create(request)).isSameAs(rejected);
    }

    @Test
    void askingAgainAfterALostAnswerSendsTheSameKey() {
        amazon.fails(lost());
        assertThatThrownBy(() -> charges.create(request)).isInstanceOf(OutcomeUnknownException.class);
        amazon.answers(charge(ChargeState.AUTHORIZED));

        charges.create(request);

        assertThat(amazon.keys()).hasSize(2).containsOnly(request.key());
    }

    private static Charge charge(ChargeState state) {
        return Charge.of(ID, PERMISSION, PRICE, state);
    }

    private OutcomeUnknownException lost() {
        return new OutcomeUnknownException(
                FailureDetails.withoutAnswer("createCharge", "The connection broke"), request.key(), null);
    }

    private static RequestRejectedException rejected(int status, String code) {
        return new RequestRejectedException(new FailureDetails(
                "createCharge",
                Optional.of(status),
                Optional.of(new ReasonCode(code)),
                Optional.of("RID-1"),
                Optional.empty()));
    }
}
