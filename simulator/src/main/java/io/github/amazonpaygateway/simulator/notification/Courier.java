package io.github.amazonpaygateway.simulator.notification;

import java.time.Instant;
import java.util.function.Supplier;

/** Sends what is due on a thread of its own, which lives only while there is somewhere to send to. */
public final class Courier implements AutoCloseable {

    private static final long LOOK_AGAIN_MILLIS = 100;

    private final NotificationDesk desk;
    private final Supplier<Instant> present;
    private final Mail mail;
    private boolean running;
    private volatile boolean closed;

    Courier(NotificationDesk desk, Supplier<Instant> present, Mail mail) {
        this.desk = desk;
        this.present = present;
        this.mail = mail;
        desk.call(this::start);
    }

    /**
     * A courier over http.
     *
     * @param present brings the objects up to the present time of the simulator and tells it
     */
    public static Courier overHttp(NotificationDesk desk, Supplier<Instant> present) {
        return new Courier(desk, present, Mail.overHttp());
    }

    /** Sees to it that what is due gets sent. */
    synchronized void start() {
        if (!running && !closed) {
            running = true;
            var thread = new Thread(this::work, "simulator-notifications");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Sends nothing any more. */
    @Override
    public void close() {
        closed = true;
        synchronized (desk) {
            desk.notifyAll();
        }
    }

    /** Sends what is due now, in order. */
    void deliver() throws InterruptedException {
        Instant now = present.get();
        for (Notification notification : desk.due()) {
            int status = 0;
            for (int copy = 0; copy < notification.copies(); copy++) {
                status = mail.send(notification);
            }
            notification.attempted(status, now);
        }
    }

    private void work() {
        try {
            while (!closed && !hasEnded()) {
                deliver();
                pause();
            }
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean hasEnded() {
        running = !desk.isIdle();
        return !running;
    }

    private void pause() throws InterruptedException {
        synchronized (desk) {
            if (desk.due().isEmpty() && !closed) {
                desk.wait(LOOK_AGAIN_MILLIS);
            }
        }
    }
}
