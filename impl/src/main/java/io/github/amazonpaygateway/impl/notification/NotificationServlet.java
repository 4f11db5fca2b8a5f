package io.github.amazonpaygateway.impl.notification;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Where Amazon posts. Public for the container only. */
public class NotificationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** SNS sends 256 KiB at most, and JSON in JSON doubles some of it. */
    private static final int BODY_LIMIT = 512 * 1024;

    /** The server cuts a silent sender by itself, but not one that drips. */
    private static final Duration READ_LIMIT = Duration.ofSeconds(10);

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
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
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

    private CompletableFuture<Integer> status(HttpServletRequest request) throws IOException {
        try {
            return notifications.receive(body(request));
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(refusal.status());
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > BODY_LIMIT) {
            throw Refusal.malformed("it is too large");
        }
        long end = System.nanoTime() + READ_LIMIT.toNanos();
        InputStream in = request.getInputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            body.write(buffer, 0, read);
            if (body.size() > BODY_LIMIT || System.nanoTime() - end > 0) {
                throw Refusal.malformed("it is too large or too slow");
            }
        }
        return body.toByteArray();
    }

    @Override
    public void destroy() {
        notifications.stop();
        threads.close();
    }
}
