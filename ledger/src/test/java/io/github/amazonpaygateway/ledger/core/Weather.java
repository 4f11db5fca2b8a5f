package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import java.lang.reflect.Method;
import java.util.Random;

/** On the way to Amazon by chance answers are lost, nobody is reached, and time passes. */
final class Weather implements Detour.Way {

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

    @Override
    public Object go(Method method, Object[] values, Detour.Call on) throws Throwable {
        return method.getName().equals("get") ? read(on) : write(method, values, on);
    }

    private Object read(Detour.Call on) throws Throwable {
        if (isUnlucky(5)) {
            throw new AmazonPayUnavailableException(details("no answer to a question"), null, null);
        }
        return on.toAmazon();
    }

    private Object write(Method method, Object[] values, Detour.Call on) throws Throwable {
        meanwhile.onTheWay(method, values);
        throttle();
        if (isUnlucky(5)) {
            throw new OutcomeUnknownException(details("500, and nothing was done"), null, null);
        }
        amazon.next(luck());
        Object answer = on.toAmazon();
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

    private static FailureDetails details(String what) {
        return FailureDetails.withoutAnswer("call", what);
    }
}
