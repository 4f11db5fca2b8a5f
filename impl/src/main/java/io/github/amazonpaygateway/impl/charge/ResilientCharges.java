package io.github.amazonpaygateway.impl.charge;

import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.UpdateCharge;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.impl.call.Call;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.charge.ResilientCharges/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientCharges {

    public Charge create(ChargesClient amazon, Call call, CreateCharge request) {
        return call.attempt(() -> amazon.createCharge(request.key(), request));
    }

    public Charge get(ChargesClient amazon, Call call, ChargeId id) {
        return call.attempt(() -> amazon.getCharge(id));
    }

    public Charge update(ChargesClient amazon, Call call, ChargeId id, UpdateCharge request) {
        return call.attempt(() -> amazon.updateCharge(id, request));
    }

    public Charge capture(ChargesClient amazon, Call call, ChargeId id, CaptureCharge request) {
        return call.attempt(() -> amazon.captureCharge(request.key(), id, request));
    }

    public Charge cancel(ChargesClient amazon, Call call, ChargeId id, CancelCharge request) {
        return call.attempt(() -> amazon.cancelCharge(id, request));
    }
}
