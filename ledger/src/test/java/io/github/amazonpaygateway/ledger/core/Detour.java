package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.ledger.sql.NotedTransactions;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.refund.Refunds;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The way to Amazon, on which something may happen to every call. */
final class Detour implements AmazonPayGateway {

    private final AmazonPayGateway amazon;
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

    Detour(AmazonPayGateway amazon, Way way) {
        this.amazon = amazon;
        this.way = way;
    }

    /** A way that is open only to those who are in no transaction. */
    static AmazonPayGateway outsideTransactions(AmazonPayGateway amazon) {
        return new Detour(amazon, (method, values, on) -> {
            NotedTransactions.refuse("a call of Amazon");
            return on.toAmazon();
        });
    }

    private <T> T resource(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, values) -> way.go(method, values, () -> reached(real, method, values))));
    }

    private static Object reached(Object real, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    @Override
    public CheckoutSessions checkoutSessions() {
        return resource(CheckoutSessions.class, amazon.checkoutSessions());
    }

    @Override
    public ChargePermissions chargePermissions() {
        return resource(ChargePermissions.class, amazon.chargePermissions());
    }

    @Override
    public Charges charges() {
        return resource(Charges.class, amazon.charges());
    }

    @Override
    public Refunds refunds() {
        return resource(Refunds.class, amazon.refunds());
    }

    @Override
    public ButtonSigner button() {
        throw new UnsupportedOperationException();
    }
}
