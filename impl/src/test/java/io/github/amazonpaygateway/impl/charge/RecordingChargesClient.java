package io.github.amazonpaygateway.impl.charge;

import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.UpdateCharge;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Answers what a test lays down, in order, and remembers the keys. */
final class RecordingChargesClient implements ChargesClient {

    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<IdempotencyKey> keys = new ArrayList<>();

    void answers(Charge charge) {
        answers.add(charge);
    }

    void fails(RuntimeException failure) {
        answers.add(failure);
    }

    List<IdempotencyKey> keys() {
        return keys;
    }

    @Override
    public Charge createCharge(IdempotencyKey key, CreateCharge request) {
        keys.add(key);
        return next();
    }

    @Override
    public Charge getCharge(ChargeId id) {
        return next();
    }

    @Override
    public Charge captureCharge(IdempotencyKey key, ChargeId id, CaptureCharge request) {
        keys.add(key);
        return next();
    }

    @Override
    public Charge updateCharge(ChargeId id, UpdateCharge request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Charge cancelCharge(ChargeId id, CancelCharge request) {
        return next();
    }

    private Charge next() {
        Object answer = answers.pop();
        if (answer instanceof RuntimeException failure) {
            throw failure;
        }
        return (Charge) answer;
    }
}
