package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down what Amazon answered to an intent. */
final class Settler {

    private final Surroundings world;
    private final ChargeBook charges;
    private final PermissionBook permissions;

    Settler(Surroundings world) {
        this.world = world;
        this.charges = new ChargeBook(world);
        this.permissions = new PermissionBook(world);
    }

    /**
     * Moves the intent, unless it has gone on to another attempt meanwhile; what was seen at Amazon is written in any case.
     *
     * @param sent as it was when the question left
     * @return the intent as it is now, and what has to be told to the shop
     */
    Settlement settle(Intent sent, Answer answer) {
        Optional<ChargePermissionId> permission = answer.names().permission().or(sent.names()::permission);
        if (!permission.equals(sent.names().permission())) {
            permission.ifPresent(
                    id -> permissions.makeSure(sent.merchant(), sent.id().order(), id));
        }
        return world.transactions().inNew(connection -> {
            if (permission.isPresent()) {
                PermissionRecords.lock(connection, sent.merchant(), permission.get());
            }
            Intent intent = Intents.lock(connection, sent.merchant(), sent.id()).orElseThrow();
            List<Announcement> news = new ArrayList<>();
            Intent settled = intent.attempt() == sent.attempt()
                    ? move(connection, intent, judged(connection, sent, intent, answer), news)
                    : intent;
            apply(connection, settled, answer, news);
            Outbox.addAll(connection, news, world);
            world.hook().at(CrashPoint.BEFORE_RESULT_COMMIT);
            return new Settlement(settled, news);
        });
    }

    private Intent move(Connection connection, Intent intent, Answer answer, List<Announcement> news)
            throws SQLException {
        Optional<IntentState> next = StateTable.next(intent.state(), answer.happening());
        return next.isEmpty()
                ? intent
                : IntentMove.of(intent, answer.happening(), next.get(), answer).write(connection, world, news);
    }

    /** What the answer means beside all else that is known by now. */
    private Answer judged(Connection connection, Intent sent, Intent intent, Answer answer) throws SQLException {
        if (isOfAnother(connection, intent, answer)) {
            return Answer.without(
                    Happening.CONTRADICTED,
                    Verdict.because("the session was completed for another intent", Optional.empty()));
        }
        if (answer.happening() == Happening.REFUSED && isOvertaken(sent, intent)) {
            return answer.meaning(Happening.LOST);
        }
        return isHopeless(intent, answer) ? answer.meaning(Happening.GIVEN_UP) : answer;
    }

    /** Two that asked for one session at the same time; the first to be settled has it. */
    private static boolean isOfAnother(Connection connection, Intent intent, Answer answer) throws SQLException {
        Optional<CheckoutSessionId> session = intent.request().session();
        return session.isPresent()
                && (answer.happening() == Happening.ACCEPTED || answer.happening() == Happening.STARTED)
                && Intents.ofSession(connection, intent.merchant(), session.get()).stream()
                        .filter(other -> !other.id().equals(intent.id()))
                        .anyMatch(other -> other.state() == IntentState.DONE || other.state() == IntentState.PENDING);
    }

    /** The refusal of a first question says nothing about that of whoever has taken over meanwhile. */
    private static boolean isOvertaken(Intent sent, Intent intent) {
        return sent.state() == IntentState.SENDING && intent.state() != IntentState.SENDING;
    }

    private boolean isHopeless(Intent intent, Answer answer) {
        return intent.state() == IntentState.UNKNOWN
                && answer.isInVain()
                && intent.tries() + 1 >= world.times().giveUpAfter();
    }

    private void apply(Connection connection, Intent intent, Answer answer, List<Announcement> news)
            throws SQLException {
        if (answer.charge().isPresent()) {
            charges.apply(
                    connection,
                    intent.merchant(),
                    intent.id().order(),
                    answer.charge().get(),
                    news);
        }
        if (answer.permission().isPresent()) {
            permissions.apply(
                    connection,
                    intent.merchant(),
                    intent.id().order(),
                    answer.permission().get());
        }
    }
}
