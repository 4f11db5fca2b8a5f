package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.ledger.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Takes in what Amazon says of a charge. Under the lock of the permission, within the transaction of the caller. */
final class ChargeBook {

    /** Also in Seller Central, or by closing the permission. */
    private static final Set<String> BY_THE_MERCHANT =
            Set.of(ReasonCode.MERCHANT_CANCELED.value(), ReasonCode.CHARGE_PERMISSION_CANCELED.value());

    private final Surroundings world;
    private final Expiry expiry;

    ChargeBook(Surroundings world) {
        this.world = world;
        this.expiry = new Expiry(world);
    }

    /** @param order for a charge that is seen for the first time */
    void apply(Connection connection, String merchant, String order, Charge charge, List<Announcement> news)
            throws SQLException {
        Optional<ChargeRecord> before = ChargeRecords.find(connection, merchant, charge.chargeId());
        String known =
                before.map(ChargeRecord::order).filter(text -> !text.isEmpty()).orElse(order);
        ChargeRecord now = ChargeRecord.of(merchant, known, charge);
        if (before.isPresent() && !now.isNotOlderThan(before.get())) {
            return;
        }
        List<Intent> intents = Intents.onCharge(connection, merchant, charge.chargeId());
        boolean isOpen = now.isMoney()
                        && !isExplained(intents)
                        && before.flatMap(ChargeRecord::orphanTold).isEmpty()
                || expiry.isHalfDone(connection, now);
        write(connection, before, now, due(charge, isOpen));
        moveWaiting(connection, intents, charge, news);
        if (hasEndedByItself(before, now, intents)) {
            news.add(Announcement.about(
                    Announcement.Kind.AUTHORIZATION_ENDED,
                    merchant,
                    known,
                    charge.chargeId().value(),
                    world.clock().instant(),
                    now.reason()));
        }
    }

    private void write(Connection connection, Optional<ChargeRecord> before, ChargeRecord now, Optional<Instant> due)
            throws SQLException {
        Instant instant = world.clock().instant();
        if (before.isEmpty()) {
            ChargeRecords.insert(connection, now, instant, due);
        } else {
            ChargeRecords.update(connection, now, instant, due);
        }
        if (isNews(before, now)) {
            Transitions.seen(connection, world.node(), instant, before, now);
        }
    }

    private static boolean isNews(Optional<ChargeRecord> before, ChargeRecord now) {
        return before.isEmpty()
                || before.get().state() != now.state()
                || !before.get().captured().equals(now.captured())
                || !before.get().refunded().equals(now.refunded());
    }

    private void moveWaiting(Connection connection, List<Intent> intents, Charge charge, List<Announcement> news)
            throws SQLException {
        for (Intent intent : intents) {
            if (isWaiting(intent)) {
                // a slow caller may write it at the same time, without the lock of a permission that it does not know
                Optional<Intent> waiting =
                        Intents.lock(connection, intent.merchant(), intent.id()).filter(ChargeBook::isWaiting);
                if (waiting.isPresent()) {
                    move(connection, waiting.get(), ChargeMeaning.of(waiting.get(), charge), news);
                }
            }
        }
    }

    private static boolean isWaiting(Intent intent) {
        return intent.state() == IntentState.PENDING && intent.operation() != Operation.REFUND;
    }

    private void move(Connection connection, Intent intent, Answer answer, List<Announcement> news)
            throws SQLException {
        if (answer.happening() != Happening.STARTED) {
            IntentState next =
                    StateTable.next(intent.state(), answer.happening()).orElseThrow();
            IntentMove.of(intent, answer.happening(), next, answer).write(connection, world, news);
        }
    }

    /**
     * The next look: slowly at what may end by itself, and in time to warn of its end.
     *
     * @param isOpen whether even its end is not the end of the story
     */
    private Optional<Instant> due(Charge charge, boolean isOpen) {
        if (charge.status().state().isFinal() && !isOpen) {
            return Optional.empty();
        }
        Instant instant = world.clock().instant();
        Instant poll = instant.plus(world.times().authorizedPoll());
        Predicate<Instant> earlier = warning -> warning.isAfter(instant) && warning.isBefore(poll);
        return Optional.of(NextEnd.of(charge, instant)
                .map(end -> end.at().minus(world.times().warnBefore()))
                .filter(earlier)
                .orElse(poll));
    }

    /** Whether an intent made it; of one that is on its way to say so, the end has to be awaited. */
    static boolean isExplained(List<Intent> onCharge) {
        return onCharge.stream().anyMatch(intent -> switch (intent.operation()) {
            case CHECKOUT, AUTHORIZE, PURCHASE -> true;
            case CAPTURE, CANCEL, REFUND, CLOSE_PERMISSION -> false;
        });
    }

    /** Nobody of the shop has ended it, so the shop has to hear of it. */
    private static boolean hasEndedByItself(Optional<ChargeRecord> before, ChargeRecord now, List<Intent> intents) {
        return before.map(ChargeRecord::state).equals(Optional.of(ChargeState.AUTHORIZED))
                && (now.state() == ChargeState.CANCELED || now.state() == ChargeState.DECLINED)
                && now.reason().filter(BY_THE_MERCHANT::contains).isEmpty()
                && intents.stream().noneMatch(intent -> intent.state().counts() && isAboutTheEnd(intent));
    }

    private static boolean isAboutTheEnd(Intent intent) {
        return intent.operation() == Operation.CANCEL || intent.operation() == Operation.CAPTURE;
    }
}
