package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.ledger.core.FakeAmazon.Fault;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.refund.Refunds;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Random;

/** The way to Amazon, on which by chance answers are lost, nobody is reached, and time passes. */
final class Weather implements AmazonPayGateway {

    private static final int PERCENT = 100;
    private static final int LONGEST_BURST = 4;

    private final FakeAmazon amazon;
    private final Random chance;
    private final Meanwhile meanwhile;
    private int burst;
    boolean calm;

    /** What happens while a request is on its way, and whether it may be sent at all. */
    interface Meanwhile {
        void onTheWay(Method method, Object[] values);

        void onTheWayBack();
    }

    Weather(FakeAmazon amazon, Random chance, Meanwhile meanwhile) {
        this.amazon = amazon;
        this.chance = chance;
        this.meanwhile = meanwhile;
    }

    private <T> T resource(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, values) ->
                        method.getName().equals("get") ? read(method, values) : write(method, values)));
    }

    private Object read(Method method, Object[] values) throws Throwable {
        if (isUnlucky(5)) {
            throw new AmazonPayUnavailableException(details("no answer to a question"), null, null);
        }
        return reached(method, values);
    }

    private Object write(Method method, Object[] values) throws Throwable {
        meanwhile.onTheWay(method, values);
        throttle();
        if (isUnlucky(5)) {
            throw new OutcomeUnknownException(details("500, and nothing was done"), null, null);
        }
        amazon.next(luck());
        Object answer = reached(method, values);
        meanwhile.onTheWayBack();
        if (isUnlucky(10)) {
            throw new OutcomeUnknownException(details("done, and no answer"), null, null);
        }
        return answer;
    }

    /** 429, several times in a row. */
    private void throttle() {
        if (burst == 0 && isUnlucky(3)) {
            burst = 1 + chance.nextInt(LONGEST_BURST);
        }
        if (burst > 0 && !calm) {
            burst--;
            throw new AmazonPayUnavailableException(details("429"), null, null);
        }
    }

    private Fault luck() {
        if (isUnlucky(6)) {
            return Fault.SOFT_DECLINE;
        }
        if (isUnlucky(3)) {
            return Fault.HARD_DECLINE;
        }
        return isUnlucky(10) ? Fault.PENDING : Fault.NONE;
    }

    private boolean isUnlucky(int percent) {
        return !calm && chance.nextInt(PERCENT) < percent;
    }

    private Object reached(Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(amazon, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static FailureDetails details(String what) {
        return FailureDetails.withoutAnswer("call", what);
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
