package io.github.amazonpaygateway.impl.transport;

import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/** One call under way: what the sweeper needs to end it, and what is true if it ends badly. */
final class Flight {

    /** Why the sweeper ended a call. */
    enum Ending {
        OVERDUE,
        INTERRUPTED
    }

    private final HttpUriRequestBase request;
    private final long endNanos;
    private final Thread caller = Thread.currentThread();

    /** Set by the thread of the call just before the first byte is written; a tunnel through a proxy does not count. */
    private boolean sent;

    private volatile Optional<Ending> ending = Optional.empty();

    Flight(HttpUriRequestBase request, long endNanos) {
        this.request = request;
        this.endNanos = endNanos;
    }

    HttpUriRequestBase request() {
        return request;
    }

    void sending() {
        sent = true;
    }

    boolean sent() {
        return sent;
    }

    Optional<Ending> ending() {
        return ending;
    }

    /** Ends the call if its time is over, or if its caller was interrupted: a blocked read does not notice either. */
    void endIfDue(long nowNanos) {
        if (nowNanos - endNanos >= 0) {
            end(Ending.OVERDUE);
        } else if (caller.isInterrupted()) {
            end(Ending.INTERRUPTED);
        }
    }

    /** Closes the socket at once, whatever is still to come. */
    void abandon() {
        request.cancel();
    }

    private void end(Ending why) {
        if (ending.isEmpty()) {
            ending = Optional.of(why);
        }
        abandon();
    }
}
