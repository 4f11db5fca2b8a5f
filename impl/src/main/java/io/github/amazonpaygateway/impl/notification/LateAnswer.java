package io.github.amazonpaygateway.impl.notification;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Answers a request that was left open, once: with its status, or 503 when that takes too long. */
final class LateAnswer implements AsyncListener {

    /** SNS waits for 15 seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final AsyncContext request;
    private final AtomicBoolean given = new AtomicBoolean();

    LateAnswer(AsyncContext request) {
        this.request = request;
        request.setTimeout(PATIENCE.toMillis());
        request.addListener(this);
    }

    void give(int status) {
        if (given.compareAndSet(false, true)) {
            ((HttpServletResponse) request.getResponse()).setStatus(status);
            request.getResponse().setContentLength(0);
            request.complete();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        give(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @Override
    public void onError(AsyncEvent event) {
        give(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @Override
    public void onComplete(AsyncEvent event) {
        given.set(true);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // nobody starts it again
    }
}
