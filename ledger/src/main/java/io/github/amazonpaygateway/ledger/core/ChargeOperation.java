package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import java.util.Optional;

/** A new charge, captured at once or later. */
final class ChargeOperation implements PaymentOperation {

    @Override
    public Answer send(AmazonPayGateway pay, Intent intent) {
        return answer(intent, pay.charges().create(request(intent)));
    }

    /** Only by its name: there is no way to ask Amazon which charges a permission has. */
    @Override
    public Optional<Answer> look(AmazonPayGateway pay, Intent intent) {
        return intent.names()
                .charge()
                .map(id -> ChargeMeaning.of(intent, pay.charges().get(id)));
    }

    /** Shared by all that brings the outcome of a charge. */
    static Answer answer(Intent intent, ChargeOutcome outcome) {
        if (outcome instanceof ChargeOutcome.Accepted accepted) {
            return ChargeMeaning.of(intent, accepted.charge());
        }
        ChargeOutcome.Declined declined = (ChargeOutcome.Declined) outcome;
        Verdict verdict =
                Verdict.declined(Optional.of(declined.code()), declined.reason().isSoft(), declined.requestId());
        Names names = declined.charge()
                .map(charge -> new Names(
                        Optional.of(charge.chargePermissionId()), Optional.of(charge.chargeId()), Optional.empty()))
                .orElse(Names.NONE);
        return new Answer(Happening.DECLINED, names, verdict, declined.charge(), Optional.empty());
    }

    private static CreateCharge request(Intent intent) {
        PaymentRequest asked = intent.request();
        CreateCharge charge = CreateCharge.of(
                        asked.permission().orElseThrow(), asked.amount().orElseThrow())
                .withKey(intent.key());
        charge = intent.operation() == Operation.PURCHASE ? charge.capturingNow() : charge;
        charge = asked.pendingAllowed() ? charge.allowingPendingAuthorization() : charge;
        return asked.softDescriptor().isPresent()
                ? charge.withSoftDescriptor(asked.softDescriptor().get().text())
                : charge;
    }
}
