package io.github.amazonpaygateway.impl.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads on which what is scheduled runs when the test says so. */
final class CrankedThreads extends ScheduledThreadPoolExecutor {

    private final List<Runnable> scheduled = new ArrayList<>();

    CrankedThreads() {
        super(3);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long first, long delay, TimeUnit unit) {
        scheduled.add(task);
        return super.schedule(() -> {}, 1, TimeUnit.DAYS);
    }

    void turn() {
        scheduled.forEach(Runnable::run);
    }
}
