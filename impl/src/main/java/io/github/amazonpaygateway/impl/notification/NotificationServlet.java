package io.github.amazonpaygateway.impl.notification;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Where Amazon posts. Public for the container only. */
public class NotificationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Where the request may not be left open; not longer, since the thread may be the one that is needed. */
    private static final Duration FILTERED_LIMIT = Duration.ofSeconds(2);

    @Inject
    private transient Notifications notifications;

    private transient ManagedThreads threads = new ManagedThreads();

    @Override
    public void init() {
        notifications.start(threads.open(), InstantSource.system());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        CompletableFuture<Integer> status = status(request);
        if (status.isDone()) {
            response.setStatus(status.join());
            response.setContentLength(0);
        } else if (request.isAsyncSupported()) {
            status.thenAccept(new LateAnswer(request.startAsync())::give);
        } else { // by a filter of the shop
            response.setStatus(soon(status));
            response.setContentLength(0);
        }
    }

    /** Or 503: the message comes again, and its certificate is there then. */
    private static int soon(CompletableFuture<Integer> status) {
        return status.completeOnTimeout(
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE, FILTERED_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private CompletableFuture<Integer> status(HttpServletRequest request) {
        try {
            return notifications.receive(body(request));
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(notifications.refused(refusal));
        }
    }

    private static byte[] body(HttpServletRequest request) {
        PostedBody.requireShort(request.getContentLengthLong());
        try {
            return new PostedBody(System::nanoTime).readAll(request.getInputStream());
        } catch (IOException e) {
            throw Refusal.notNow("it could not be read: " + e);
        }
    }

    @Override
    public void destroy() {
        notifications.stop();
        threads.close();
    }
}
