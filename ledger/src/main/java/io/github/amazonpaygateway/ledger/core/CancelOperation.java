package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.id.ChargeId;
import java.util.Optional;

/** The end of a charge that is not captured. Amazon takes no key for it, so the charge is read before it is sent again. */
final class CancelOperation implements PaymentOperation {

    @Override
    public Answer send(AmazonPayGateway pay, Intent intent) {
        CancelCharge cancel = CancelCharge.because(intent.request().note().orElseThrow());
        return ChargeMeaning.of(intent, pay.charges().cancel(charge(intent), cancel));
    }

    @Override
    public Optional<Answer> look(AmazonPayGateway pay, Intent intent) {
        Charge charge = pay.charges().get(charge(intent));
        Answer answer = ChargeMeaning.of(intent, charge);
        return Optional.of(answer).filter(known -> known.happening() != Happening.STARTED);
    }

    @Override
    public boolean isKeyed() {
        return false;
    }

    private static ChargeId charge(Intent intent) {
        return intent.request().charge().orElseThrow();
    }
}
