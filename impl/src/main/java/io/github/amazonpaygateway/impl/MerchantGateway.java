package io.github.amazonpaygateway.impl;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.impl.call.OptionsInForce;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.refund.Refunds;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The gateway of one merchant: hands out what the resources made of it. */
record MerchantGateway(
        CheckoutSessions checkoutSessions,
        ChargePermissions chargePermissions,
        Charges charges,
        Refunds refunds,
        ButtonSigner button,
        AsyncCalls asyncCalls)
        implements AmazonPayGateway {

    @Override
    public <T> T with(CallOptions options, Function<? super AmazonPayGateway, ? extends T> calls) {
        return OptionsInForce.during(options, () -> calls.apply(this));
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super AmazonPayGateway, ? extends T> calls) {
        return asyncCalls.submit(() -> calls.apply(this));
    }
}
