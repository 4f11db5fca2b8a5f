package io.github.amazonpaygateway.ledger.core;

import static io.github.amazonpaygateway.ledger.core.Happening.ACCEPTED;
import static io.github.amazonpaygateway.ledger.core.Happening.CONTRADICTED;
import static io.github.amazonpaygateway.ledger.core.Happening.GIVEN_UP;
import static io.github.amazonpaygateway.ledger.core.Happening.LOST;
import static io.github.amazonpaygateway.ledger.core.Happening.REFUSED;
import static io.github.amazonpaygateway.ledger.core.Happening.RETRIED;
import static io.github.amazonpaygateway.ledger.core.Happening.STARTED;
import static io.github.amazonpaygateway.ledger.core.Happening.TAKEN_OVER;
import static io.github.amazonpaygateway.ledger.core.Happening.UNREACHED;
import static io.github.amazonpaygateway.ledger.core.IntentState.DECLINED;
import static io.github.amazonpaygateway.ledger.core.IntentState.DONE;
import static io.github.amazonpaygateway.ledger.core.IntentState.NOT_SENT;
import static io.github.amazonpaygateway.ledger.core.IntentState.PARKED;
import static io.github.amazonpaygateway.ledger.core.IntentState.PENDING;
import static io.github.amazonpaygateway.ledger.core.IntentState.SENDING;
import static io.github.amazonpaygateway.ledger.core.IntentState.UNKNOWN;

import java.util.List;
import java.util.Optional;

/** The one place that says how an intent may go on. What is not listed does not happen. */
final class StateTable {

    /**
     * One line.
     *
     * @param from the state before
     * @param happening what happens
     * @param to the state after
     */
    record Line(IntentState from, Happening happening, IntentState to) {}

    static final List<Line> LINES = List.of(
            new Line(SENDING, ACCEPTED, DONE),
            new Line(SENDING, STARTED, PENDING),
            new Line(SENDING, Happening.DECLINED, DECLINED),
            new Line(SENDING, REFUSED, NOT_SENT),
            new Line(SENDING, UNREACHED, NOT_SENT),
            new Line(SENDING, LOST, UNKNOWN),
            new Line(SENDING, TAKEN_OVER, UNKNOWN),
            new Line(SENDING, CONTRADICTED, PARKED),
            new Line(UNKNOWN, ACCEPTED, DONE),
            new Line(UNKNOWN, STARTED, PENDING),
            new Line(UNKNOWN, Happening.DECLINED, DECLINED),
            new Line(UNKNOWN, REFUSED, NOT_SENT),
            // that this question did not arrive says nothing about the one before
            new Line(UNKNOWN, UNREACHED, UNKNOWN),
            new Line(UNKNOWN, LOST, UNKNOWN),
            new Line(UNKNOWN, TAKEN_OVER, UNKNOWN),
            new Line(UNKNOWN, GIVEN_UP, PARKED),
            new Line(UNKNOWN, CONTRADICTED, PARKED),
            new Line(PENDING, ACCEPTED, DONE),
            new Line(PENDING, STARTED, PENDING),
            new Line(PENDING, Happening.DECLINED, DECLINED),
            new Line(PENDING, LOST, PENDING),
            new Line(PENDING, UNREACHED, PENDING),
            new Line(PENDING, TAKEN_OVER, PENDING),
            new Line(PARKED, ACCEPTED, DONE),
            new Line(PARKED, STARTED, PENDING),
            new Line(PARKED, Happening.DECLINED, DECLINED),
            new Line(PARKED, REFUSED, NOT_SENT),
            new Line(PENDING, CONTRADICTED, PARKED),
            // the answer of a sender that was thought dead, to the very same key
            new Line(NOT_SENT, ACCEPTED, DONE),
            new Line(NOT_SENT, STARTED, PENDING),
            new Line(DECLINED, RETRIED, SENDING),
            new Line(NOT_SENT, RETRIED, SENDING));

    private StateTable() {}

    /** Where it goes; empty when this cannot happen in that state. */
    static Optional<IntentState> next(IntentState from, Happening happening) {
        return LINES.stream()
                .filter(line -> line.from() == from && line.happening() == happening)
                .map(Line::to)
                .findFirst();
    }
}
