package io.github.amazonpaygateway.impl.notification;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Where Amazon posts. Public for the container only. */
public class NotificationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Where the request may not be left open; not longer, since the thread may be the one that is needed. */
    private static final Duration FILTERED_LIMIT = Duration.ofSeconds(2);

    @Inject
    transient Notifications notifications;

    private transient ManagedThreads threads = new ManagedThreads();

    @Override
    public void init() {
        notifications.start(threads.open(), InstantSource.system());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (request.isAsyncSupported()) {
            LateAnswer answer = new LateAnswer(request.startAsync());
            status(() -> soon(request)).thenAccept(answer::give);
        } else { // by a filter of the shop
            response.setStatus(inTime(status(() -> now(request))));
            response.setContentLength(0);
        }
    }

    /** Or 503: the message comes again, and its certificate is there then. */
    private static int inTime(CompletableFuture<Integer> status) {
        return status.completeOnTimeout(
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE, FILTERED_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private CompletableFuture<Integer> status(Callable<CompletableFuture<byte[]>> body) {
        CompletableFuture<byte[]> bytes;
        try {
            bytes = body.call();
        } catch (Exception e) {
            bytes = CompletableFuture.failedFuture(e);
        }
        return bytes.thenCompose(notifications::receive).exceptionally(this::refused);
    }

    private int refused(Throwable why) {
        Throwable cause = why instanceof CompletionException ? why.getCause() : why;
        return notifications.refused(cause instanceof Refusal refusal ? refusal : PostedBody.broken(cause));
    }

    /** A filter may hand on a stream of its own, which can be read, but seldom does more. */
    private static CompletableFuture<byte[]> soon(HttpServletRequest request) throws IOException {
        if (request instanceof ServletRequestWrapper) {
            return now(request);
        }
        PostedBody.requireShort(request.getContentLengthLong());
        return AwaitedBody.of(request.getInputStream());
    }

    private static CompletableFuture<byte[]> now(HttpServletRequest request) throws IOException {
        PostedBody.requireShort(request.getContentLengthLong());
        return CompletableFuture.completedFuture(new PostedBody(System::nanoTime).readAll(request.getInputStream()));
    }

    @Override
    public void destroy() {
        notifications.stop();
        threads.close();
    }
}
