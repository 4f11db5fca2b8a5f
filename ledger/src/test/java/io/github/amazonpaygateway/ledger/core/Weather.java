package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * On the way to Amazon by chance requests and answers are lost, come late or several times, nobody is reached, and time
 * passes.
 */
final class Weather implements Detour.Way {

    private static final int PERCENT = 100;
    private static final int LOST = 5;
    private static final int FAILED = 10;
    private static final int UNANSWERED = 5;
    private static final int REPEATED = 10;
    private static final int MOST_COPIES = 3;
    private static final int LONGEST_BURST = 4;

    private final FakeAmazon amazon;
    private final Random chance;
    private final Meanwhile meanwhile;
    private final List<Detour.Call> late = new ArrayList<>();
    private int burst;
    boolean calm;

    /** What happens while a request is on its way, and whether it may be sent at all. */
    interface Meanwhile {
        void onTheWay(Method method, Object[] values);

        void onTheWayBack();
    }

    /** What comes back instead of the answer. */
    private enum Mishap {
        NONE("an answer"),
        LOST("nothing, since it was not done, or not yet"),
        FAILED("500, whether it was done or not"),
        UNANSWERED("nothing, although it was done");

        final String words;

        Mishap(String words) {
            this.words = words;
        }
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
        Mishap mishap = mishap();
        if (mishap != Mishap.NONE) {
            throw new AmazonPayUnavailableException(details(mishap.words), null, null);
        }
        return on.toAmazon();
    }

    private Object write(Method method, Object[] values, Detour.Call on) throws Throwable {
        meanwhile.onTheWay(method, values);
        throttle();
        Mishap mishap = mishap();
        if (!arrives(mishap, on)) {
            throw new OutcomeUnknownException(details(mishap.words), null, null);
        }
        Object answer = arrived(on);
        meanwhile.onTheWayBack();
        if (mishap != Mishap.NONE) {
            throw new OutcomeUnknownException(details(mishap.words), null, null);
        }
        return answer;
    }

    private Mishap mishap() {
        int roll = calm ? PERCENT : chance.nextInt(PERCENT);
        if (roll < LOST) {
            return Mishap.LOST;
        }
        if (roll < LOST + FAILED) {
            return Mishap.FAILED;
        }
        return roll < LOST + FAILED + UNANSWERED ? Mishap.UNANSWERED : Mishap.NONE;
    }

    /** What is lost may come after all, when nobody waits for it any more. */
    private boolean arrives(Mishap mishap, Detour.Call on) {
        if (mishap == Mishap.LOST && chance.nextBoolean()) {
            late.add(on);
        }
        return mishap == Mishap.NONE || mishap == Mishap.UNANSWERED || mishap == Mishap.FAILED && chance.nextBoolean();
    }

    /** Somebody on the way may have sent it again; the last answer is the one that comes back. */
    private Object arrived(Detour.Call on) throws Throwable {
        int copies = isUnlucky(REPEATED) ? 1 + chance.nextInt(MOST_COPIES - 1) : 0;
        for (int i = 0; i < copies; i++) {
            arrivesUnseen(on);
        }
        amazon.next(luck());
        return on.toAmazon();
    }

    void letAllArrive() {
        while (!late.isEmpty()) {
            letOneArrive();
        }
    }

    /** One of the late requests, if there are any. */
    void letOneArrive() {
        if (!late.isEmpty()) {
            arrivesUnseen(late.remove(chance.nextInt(late.size())));
        }
    }

    private void arrivesUnseen(Detour.Call on) {
        amazon.next(luck());
        try {
            on.toAmazon();
        } catch (AmazonPayException refused) {
            // nobody hears of it
        } catch (Throwable thrown) {
            throw new AssertionError(thrown);
        }
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
