package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.refund.Refunds;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The way to Amazon, on which something may happen to every call. */
final class Detour implements AmazonPayGateway {

    private final FakeAmazon amazon;
    private final Way way;

    /** What happens to a call. */
    @FunctionalInterface
    interface Way {
        Object go(Method method, Object[] values, Call on) throws Throwable;
    }

    /** The rest of the way. */
    @FunctionalInterface
    interface Call {
        Object toAmazon() throws Throwable;
    }

    Detour(FakeAmazon amazon, Way way) {
        this.amazon = amazon;
        this.way = way;
    }

    private <T> T resource(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, values) -> way.go(method, values, () -> reached(method, values))));
    }

    private Object reached(Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(amazon, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    @Override
    public CheckoutSessions checkoutSessions() {
        return resource(CheckoutSessions.class);
    }

    @Override
    public ChargePermissions chargePermissions() {
        return resource(ChargePermissions.class);
    }

    @Override
    public Charges charges() {
        return resource(Charges.class);
    }

    @Override
    public Refunds refunds() {
        return resource(Refunds.class);
    }

    @Override
    public ButtonSigner button() {
        throw new UnsupportedOperationException();
    }
}
