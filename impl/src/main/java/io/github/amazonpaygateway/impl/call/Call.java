package io.github.amazonpaygateway.impl.call;

import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.traffic.Breaker;
import io.github.amazonpaygateway.impl.traffic.ComeAgain;
import io.github.amazonpaygateway.impl.traffic.Traffic;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One call of a shop. Made above the retries, so that it knows what all attempts together leave in doubt. */
public final class Call {

    /** Longer waits are the shop's to plan: a request thread is not held for minutes. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private static final Duration UNTIL_A_PLACE_IS_FREE = Duration.ofSeconds(1);

    private final Operation operation;
    private final Pause pause;
    private final Traffic traffic;
    private final String allowance;
    private final Breaker breaker;

    /** Written by the thread that runs an attempt, read by the one that waits for it. */
    private volatile boolean inDoubt;

    private volatile Duration notBefore = Duration.ZERO;

    private Call(Operation operation, Pause pause, Traffic traffic, String allowance, Breaker breaker) {
        this.operation = operation;
        this.pause = pause;
        this.traffic = traffic;
        this.allowance = allowance;
        this.breaker = breaker;
    }

    private static Call free(String operation, boolean write, @Nullable IdempotencyKey key) {
        Operation asked = new Operation(operation, write, key);
        return new Call(asked, Pause.SLEEPING, Traffic.FREE, operation, Breaker.NONE);
    }

    /** A call that changes nothing. */
    public static Call read(String operation) {
        return free(operation, false, null);
    }

    /** A call that Amazon does at most once under this key. */
    public static Call keyed(String operation, IdempotencyKey key) {
        return free(operation, true, key);
    }

    /** A call that changes something and that Amazon does not key: update, cancel, close. */
    public static Call unkeyed(String operation) {
        return free(operation, true, null);
    }

    /** The same call, waiting in another way between attempts. */
    Call pausing(Pause other) {
        return new Call(operation, other, traffic, allowance, breaker);
    }

    /**
     * The same call, held back by what there is to keep to.
     *
     * @param counted the operation as which Amazon counts it
     * @param guard of the operation at this endpoint
     */
    Call in(Traffic limits, String counted, Breaker guard) {
        return new Call(operation, pause, limits, counted, guard);
    }

    /** One attempt; to be called inside the method that is retried. */
    public <T> T attempt(Supplier<T> send) {
        pause.sleep(notBefore.compareTo(LONGEST_PAUSE) < 0 ? notBefore : LONGEST_PAUSE);
        Breaker.Admission admission = breaker.enter();
        if (admission.isRefused()) {
            throw new NotRepeatable(operation.unavailable(
                    "The circuit breaker is open after many failures; nothing was sent", admission.retryAfter(), null));
        }
        Breaker.Ending ending = Breaker.Ending.UNSENT;
        try {
            T answer = attemptNow(send);
            ending = Breaker.Ending.GOOD;
            return answer;
        } catch (RuntimeException failure) {
            ending = ending(failure);
            throw failure;
        } finally {
            breaker.leave(admission, ending);
        }
    }

    private <T> T attemptNow(Supplier<T> send) {
        Duration deadline = deadline();
        Duration waited = turn(deadline);
        boolean doubtBefore = inDoubt;
        // until the answer is there: a timeout may end the wait for this thread at any moment
        inDoubt = operation.write();
        Departure.forget();
        try {
            T answer = operation.present(waited.isZero() ? send.get() : inTheRest(deadline.minus(waited), send));
            inDoubt = false;
            return answer;
        } catch (RuntimeException failure) {
            throw remember(operation.typed(failure), doubtBefore);
        } finally {
            Departure.forget();
        }
    }

    private static Breaker.Ending ending(RuntimeException failure) {
        if (failure instanceof NotRepeatable once) {
            return once.failure() instanceof OutcomeUnknownException ? Breaker.Ending.BAD : Breaker.Ending.UNSENT;
        }
        if (failure instanceof RequestRejectedException) {
            return Breaker.Ending.GOOD;
        }
        return failure instanceof AmazonPayException ? Breaker.Ending.BAD : Breaker.Ending.UNSENT;
    }

    /** All attempts together; to be called around the bean that retries. */
    public <T> T run(Supplier<T> attempts) {
        if (!traffic.bulkhead().enter()) {
            throw operation.unavailable("Too many calls are under way; nothing was sent", UNTIL_A_PLACE_IS_FREE, null);
        }
        try {
            return attempts.get();
        } catch (NotRepeatable once) {
            throw settle(once.failure());
        } catch (AmazonPayException failure) {
            throw settle(failure);
        } catch (FaultToleranceException refused) {
            throw settle(refused);
        } catch (RuntimeException other) {
            throw inDoubt
                    ? operation.failed("An earlier attempt may have been done; a later one failed here", other)
                    : other;
        } catch (Exception undeclared) {
            throw ended(undeclared);
        } finally {
            traffic.bulkhead().leave();
        }
    }

    /** What the shop allows this attempt, or the gateway. */
    private Duration deadline() {
        Duration usual = traffic.deadline();
        return OptionsInForce.current()
                .flatMap(CallOptions::deadline)
                .filter(own -> own.compareTo(usual) < 0)
                .orElse(usual);
    }

    /**
     * Waits until Amazon's allowance lets the attempt go, at most for half of its deadline: the other half is for the call
     * itself, since what is cut short is in doubt.
     */
    private Duration turn(Duration deadline) {
        Duration longest = deadline.dividedBy(2);
        Duration wait = ofAnotherMerchant() ? Duration.ZERO : traffic.throttle().turn(allowance, longest);
        if (wait.compareTo(longest) > 0) {
            throw new NotRepeatable(operation.unavailable(
                    "So many calls wait for Amazon's allowance that this one would come too late; nothing was sent",
                    wait.minus(longest),
                    null));
        }
        if (!wait.isZero()) {
            pause.sleep(wait);
        }
        return wait;
    }

    /** Amazon counts those calls with the merchant who gave the token. */
    private static boolean ofAnotherMerchant() {
        return OptionsInForce.current().flatMap(CallOptions::authToken).isPresent();
    }

    private static <T> T inTheRest(Duration deadline, Supplier<T> send) {
        CallOptions options = OptionsInForce.current().orElseGet(CallOptions::none);
        return OptionsInForce.during(options.withDeadline(deadline), send);
    }

    /**
     * Payara lets the InterruptedException of its pause between attempts through, although no method declares it. The flag
     * is set again, for whoever interrupted.
     */
    private AmazonPayException ended(Exception undeclared) {
        if (undeclared instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        String why = "The attempts were ended from outside";
        return inDoubt ? operation.failed(why, undeclared) : operation.unavailable(why, ComeAgain.GUESS, undeclared);
    }

    private RuntimeException remember(RuntimeException failure, boolean doubtBefore) {
        if (failure instanceof AmazonPayUnavailableException later) {
            notBefore = later.retryAfter()
                    .filter(time -> !time.equals(ComeAgain.GUESS))
                    .orElse(Duration.ZERO);
        }
        if (failure instanceof OutcomeUnknownException unknown) {
            notBefore = unknown.retryAfter().orElse(Duration.ZERO);
            return operation.isRepeatable(unknown) ? failure : new NotRepeatable(unknown);
        }
        inDoubt = doubtBefore;
        return failure;
    }

    private AmazonPayException settle(AmazonPayException last) {
        return inDoubt && operation.leavesDoubt(last) ? operation.unknown(last) : last;
    }

    private AmazonPayException settle(FaultToleranceException refused) {
        if (refused instanceof TimeoutException) {
            return operation.failed("The time for one attempt was over", refused);
        }
        if (inDoubt) {
            return operation.failed("No further attempt was allowed", refused);
        }
        return operation.unavailable(
                "The server's fault tolerance refused the call; nothing was sent", ComeAgain.GUESS, refused);
    }
}
