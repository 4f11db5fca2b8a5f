package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.ledger.Operation;

/** Who carries out which operation. */
final class Operations {

    private static final PaymentOperation CHECKOUT = new CheckoutOperation();
    private static final PaymentOperation CHARGE = new ChargeOperation();
    private static final PaymentOperation CAPTURE = new CaptureOperation();
    private static final PaymentOperation CANCEL = new CancelOperation();
    private static final PaymentOperation REFUND = new RefundOperation();
    private static final PaymentOperation CLOSE = new CloseOperation();

    private Operations() {}

    static PaymentOperation of(Operation operation) {
        return switch (operation) {
            case CHECKOUT -> CHECKOUT;
            case AUTHORIZE, PURCHASE -> CHARGE;
            case CAPTURE -> CAPTURE;
            case CANCEL -> CANCEL;
            case REFUND -> REFUND;
            case CLOSE_PERMISSION -> CLOSE;
        };
    }
}
