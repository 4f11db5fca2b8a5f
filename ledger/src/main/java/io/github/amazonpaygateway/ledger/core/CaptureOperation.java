package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import java.util.Optional;

/** The capture of what is authorized. */
final class CaptureOperation implements PaymentOperation {

    @Override
    public Answer send(AmazonPayGateway pay, Intent intent) {
        PaymentRequest asked = intent.request();
        CaptureCharge capture = new CaptureCharge(intent.key(), asked.amount().orElseThrow(), asked.softDescriptor());
        return ChargeOperation.answer(intent, pay.charges().capture(charge(intent), capture));
    }

    /** An authorized charge does not tell: the capture may still be on its way. */
    @Override
    public Optional<Answer> look(AmazonPayGateway pay, Intent intent) {
        Charge charge = pay.charges().get(charge(intent));
        if (charge.status().state() == ChargeState.AUTHORIZED) {
            return Optional.empty();
        }
        return Optional.of(ChargeMeaning.of(intent, charge));
    }

    private static ChargeId charge(Intent intent) {
        return intent.request().charge().orElseThrow();
    }
}
