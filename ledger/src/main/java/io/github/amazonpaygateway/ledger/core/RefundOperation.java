package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.DeclineReason;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.refund.RefundOutcome;
import java.util.Optional;

/** Money back. */
final class RefundOperation implements PaymentOperation {

    @Override
    public Answer send(AmazonPayGateway pay, Intent intent) {
        PaymentRequest asked = intent.request();
        RefundOutcome outcome = pay.refunds()
                .create(new CreateRefund(
                        intent.key(),
                        asked.charge().orElseThrow(),
                        asked.amount().orElseThrow(),
                        asked.softDescriptor()));
        if (outcome instanceof RefundOutcome.Accepted accepted) {
            return answer(accepted.refund());
        }
        RefundOutcome.Declined declined = (RefundOutcome.Declined) outcome;
        Names names = declined.refund().map(RefundOperation::names).orElse(Names.NONE);
        return Answer.of(
                Happening.DECLINED,
                names,
                Verdict.declined(Optional.of(declined.code()), isRecoverable(declined.code()), declined.requestId()));
    }

    /** Also for what a notification or the janitor has read. */
    static Answer answer(Refund refund) {
        Optional<ReasonCode> reason = refund.status().reasonCode();
        return switch (refund.status().state()) {
            case REFUNDED -> Answer.of(Happening.ACCEPTED, names(refund), Verdict.NONE);
            case REFUND_INITIATED, UNRECOGNIZED -> Answer.of(Happening.STARTED, names(refund), Verdict.NONE);
            case DECLINED ->
                Answer.of(
                        Happening.DECLINED,
                        names(refund),
                        Verdict.declined(
                                reason,
                                reason.filter(RefundOperation::isRecoverable).isPresent(),
                                Optional.empty()));
        };
    }

    @Override
    public Optional<Answer> look(AmazonPayGateway pay, Intent intent) {
        return intent.names().refund().map(id -> answer(pay.refunds().get(id)));
    }

    private static Names names(Refund refund) {
        return new Names(Optional.empty(), Optional.of(refund.chargeId()), Optional.of(refund.refundId()));
    }

    private static boolean isRecoverable(ReasonCode code) {
        return DeclineReason.of(code) == DeclineReason.PROCESSING_FAILURE;
    }
}
