package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.ledger.sql.NotedTransactions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes requests in: loses some, and answers a known key as before. */
final class FakeDesk {

    /** What a request does when it is not lost, and how it is answered then and whenever its key comes again. */
    @FunctionalInterface
    interface Effect<T> {
        Supplier<? extends T> of(Fault fault);
    }

    private final Map<IdempotencyKey, Supplier<?>> answers = new HashMap<>();
    private final Map<IdempotencyKey, Object> requests = new HashMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();

    void next(Fault... coming) {
        faults.addAll(List.of(coming));
    }

    @SuppressWarnings("unchecked")
    <T> T serve(IdempotencyKey key, Object request, Effect<T> effect) {
        NotedTransactions.refuse("a call of Amazon");
        Fault fault = faults.isEmpty() ? Fault.NONE : faults.poll();
        if (fault == Fault.UNREACHED) {
            throw new AmazonPayUnavailableException(FailureDetails.withoutAnswer("write", "no connection"), null, null);
        }
        if (fault != Fault.LOST_REQUEST) {
            require(request.equals(requests.getOrDefault(key, request)), ReasonCode.DUPLICATE_IDEMPOTENCY_KEY);
            if (!answers.containsKey(key)) {
                answers.put(key, effect.of(fault));
                requests.put(key, request);
            }
        }
        if (fault == Fault.LOST_REQUEST || fault == Fault.LOST_ANSWER) {
            throw new OutcomeUnknownException(FailureDetails.withoutAnswer("write", "no answer"), key, null);
        }
        return (T) answers.get(key).get();
    }

    static void require(boolean allowed, ReasonCode code) {
        if (!allowed) {
            throw new RequestRejectedException(new FailureDetails(
                    "write", Optional.of(422), Optional.of(code), Optional.of("request"), Optional.empty()));
        }
    }

    /** What a reader gets. */
    static <T> T found(T object) {
        NotedTransactions.refuse("a call of Amazon");
        if (object == null) {
            throw new RequestRejectedException(new FailureDetails(
                    "get",
                    Optional.of(404),
                    Optional.of(ReasonCode.RESOURCE_NOT_FOUND),
                    Optional.of("request"),
                    Optional.empty()));
        }
        return object;
    }
}
