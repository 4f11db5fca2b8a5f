package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.ledger.Payment;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.PaymentResult;

/** What the shop is told of an intent. */
final class Results {

    private Results() {}

    static PaymentResult of(Intent intent) {
        return switch (intent.state()) {
            case DONE -> new PaymentResult.Done(payment(intent));
            case DECLINED ->
                new PaymentResult.Declined(
                        payment(intent),
                        intent.verdict().reasonCode(),
                        intent.verdict().recoverable());
            case PENDING -> new PaymentResult.Pending(payment(intent), intent.due());
            case SENDING, UNKNOWN, PARKED -> new PaymentResult.Unknown(payment(intent), intent.due());
            case NOT_SENT ->
                new PaymentResult.NotSent(
                        intent.id(),
                        intent.verdict().refusal(),
                        intent.verdict().explanation().orElse(""));
        };
    }

    private static Payment payment(Intent intent) {
        PaymentRequest request = intent.request();
        return new Payment(
                intent.id(),
                intent.operation(),
                intent.attempt(),
                request.amount(),
                request.session(),
                intent.names().permission(),
                intent.names().charge(),
                intent.names().refund(),
                intent.verdict().requestId());
    }
}
