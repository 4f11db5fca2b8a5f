package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.impl.config.PollSchedule;
import io.github.amazonpaygateway.impl.pending.PendingObject;
import io.github.amazonpaygateway.impl.pending.PendingObjects;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is asked for, and when. For one thread. */
final class WatchList {

    private static final System.Logger LOG = System.getLogger(WatchList.class.getName());

    /** One that is watched, what is known of it and how often it was asked for. */
    private record Entry(PendingObject object, Instant since, int questions, Instant next) {}

    private final PollSchedule schedule;
    private final Map<PendingObject.Name, Entry> entries = new HashMap<>();

    WatchList(PollSchedule schedule) {
        this.schedule = schedule;
    }

    /** One that is watched already keeps what is known of it, or a change would go by untold. */
    void add(PendingObject object, Instant now) {
        if (entries.size() < PendingObjects.MOST) {
            entries.putIfAbsent(object.name(), new Entry(object, now, 0, now.plus(schedule.pauseAfter(0))));
        }
    }

    /** Those to be asked for now, the one that is due longest first. */
    List<PendingObject> due(Instant now) {
        entries.values().removeIf(entry -> isOver(entry, now));
        return entries.values().stream()
                .filter(entry -> !entry.next.isAfter(now))
                .sorted(Comparator.comparing(Entry::next))
                .map(Entry::object)
                .toList();
    }

    /** It is still pending, as this says, or nobody could tell; it is asked for again after a longer pause. */
    void again(PendingObject object, Instant now) {
        entries.computeIfPresent(object.name(), (name, entry) -> {
            int questions = entry.questions + 1;
            return new Entry(object, entry.since, questions, now.plus(schedule.pauseAfter(questions)));
        });
    }

    /** It is decided, and that was told. */
    void remove(PendingObject object) {
        entries.remove(object.name());
    }

    private boolean isOver(Entry entry, Instant now) {
        boolean isOver = now.isAfter(entry.since.plus(schedule.limit()));
        if (isOver) {
            LOG.log(
                    Level.WARNING,
                    "{0} is still pending after {1}; nobody asks for it any more (amazonpay.polling.limit)",
                    entry.object.id(),
                    schedule.limit());
        }
        return isOver;
    }
}
