package io.github.amazonpaygateway.benchmarks;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.refund.CreateRefund;

/** The gateway of one merchant with its defaults. */
record GatewayContender(String name, AmazonPayGateway gateway) implements Contender {

    private static final ChargePermissionId PERMISSION = ChargePermissionId.of("S01-5105180-3221187");
    private static final ChargeId CHARGE = ChargeId.of("S01-5105180-3221187-C056351");

    @Override
    public void call(int turn) {
        switch (turn & 3) {
            case 0 ->
                gateway.charges().create(CreateCharge.of(PERMISSION, amount()).capturingNow());
            case 1 -> gateway.charges().get(CHARGE);
            case 2 -> gateway.charges().capture(CHARGE, CaptureCharge.of(amount()));
            default -> gateway.refunds().create(CreateRefund.of(CHARGE, amount()));
        }
    }

    @Override
    public void sign() {
        gateway.button().signPayload("x");
    }

    private static Money amount() {
        return Money.of("14.00", "USD");
    }
}
