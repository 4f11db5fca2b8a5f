package io.github.amazonpaygateway.impl.notification;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/** Answers a request that was left open, once: with its status, or 503 when that takes too long,
 * as when its sender falls silent. */
final class LateAnswer implements AsyncListener {

    private static final SparingLog LOG = new SparingLog(System.getLogger(LateAnswer.class.getName()));

    private final AsyncContext request;
    private final AtomicBoolean given = new AtomicBoolean();

    LateAnswer(AsyncContext request) {
        this.request = request;
        request.setTimeout(PostedBody.PATIENCE.toMillis());
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
        LOG.warn(
                Instant.now(),
                "A message to the notifications of Amazon Pay was not read and stored within "
                        + PostedBody.PATIENCE.toSeconds() + " seconds, and answered 503");
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
