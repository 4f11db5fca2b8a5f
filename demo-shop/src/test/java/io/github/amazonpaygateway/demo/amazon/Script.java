package io.github.amazonpaygateway.demo.amazon;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What goes wrong next, and what was asked. */
final class Script {

    /** A call as the fake saw it. */
    record Call(String operation, Optional<IdempotencyKey> key) {}

    private record Trouble(String operation, Kind kind, Optional<ReasonCode> reason) {}

    private enum Kind {
        UNAVAILABLE,
        REJECTED,
        LOST_BEFORE,
        LOST_AFTER
    }

    private final List<Call> calls = new ArrayList<>();
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private final Deque<ReasonCode> declines = new ArrayDeque<>();
    /** Amazon keeps a refusal by its key, too, and gives it again. */
    private final Map<IdempotencyKey, ReasonCode> refused = new HashMap<>();

    private Runnable meanwhile = () -> {};

    List<Call> calls() {
        return calls;
    }

    void unavailable(String operation) {
        troubles.add(new Trouble(operation, Kind.UNAVAILABLE, Optional.empty()));
    }

    void rejects(String operation, ReasonCode reason) {
        troubles.add(new Trouble(operation, Kind.REJECTED, Optional.of(reason)));
    }

    void losesRequest(String operation) {
        troubles.add(new Trouble(operation, Kind.LOST_BEFORE, Optional.empty()));
    }

    void losesAnswer(String operation) {
        troubles.add(new Trouble(operation, Kind.LOST_AFTER, Optional.empty()));
    }

    void declines(ReasonCode reason) {
        declines.add(reason);
    }

    void meanwhile(Runnable action) {
        meanwhile = action;
    }

    Optional<ReasonCode> nextDecline() {
        return Optional.ofNullable(declines.poll());
    }

    void before(String operation, Optional<IdempotencyKey> key) {
        calls.add(new Call(operation, key));
        Runnable now = key.isPresent() ? meanwhile : () -> {};
        if (key.isPresent()) {
            meanwhile = () -> {};
        }
        now.run();
        take(operation, Kind.UNAVAILABLE).ifPresent(trouble -> {
            throw new AmazonPayUnavailableException(FailureDetails.withoutAnswer(operation, "as told"), null, null);
        });
        take(operation, Kind.REJECTED).flatMap(Trouble::reason).ifPresent(reason -> {
            key.ifPresent(remembered -> refused.put(remembered, reason));
            throw rejection(operation, reason);
        });
        key.map(refused::get).ifPresent(reason -> {
            throw rejection(operation, reason);
        });
        take(operation, Kind.LOST_BEFORE).ifPresent(trouble -> lose(operation, key));
    }

    void after(String operation, Optional<IdempotencyKey> key) {
        take(operation, Kind.LOST_AFTER).ifPresent(trouble -> lose(operation, key));
    }

    RequestRejectedException rejection(String operation, ReasonCode reason) {
        return new RequestRejectedException(new FailureDetails(
                operation,
                Optional.of(status(reason)),
                Optional.of(reason),
                Optional.of("request-1"),
                Optional.empty()));
    }

    private static int status(ReasonCode reason) {
        return ReasonCode.INVALID_REQUEST_SIGNATURE.is(reason) ? 403 : 422;
    }

    private static void lose(String operation, Optional<IdempotencyKey> key) {
        throw new OutcomeUnknownException(FailureDetails.withoutAnswer(operation, "as told"), key.orElse(null), null);
    }

    private Optional<Trouble> take(String operation, Kind kind) {
        Optional<Trouble> next = troubles.stream()
                .filter(trouble -> trouble.operation().equals(operation) && trouble.kind() == kind)
                .findFirst();
        next.ifPresent(troubles::remove);
        return next;
    }
}
