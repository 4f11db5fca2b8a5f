package io.github.amazonpaygateway.impl.notification;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * A message that is read whenever some of it has come, so that no thread waits for its sender. The time limit is that of
 * the {@link LateAnswer}, which ends a silent sender too.
 */
final class AwaitedBody implements ReadListener {

    private final ServletInputStream in;
    private final PostedBody body = new PostedBody(System::nanoTime);
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();

    private AwaitedBody(ServletInputStream in) {
        this.in = in;
    }

    /** The bytes, or a {@link Refusal}. The request has to be asynchronous already. */
    static CompletableFuture<byte[]> of(ServletInputStream in) {
        AwaitedBody awaited = new AwaitedBody(in);
        in.setReadListener(awaited);
        return awaited.whole;
    }

    @Override
    public void onDataAvailable() {
        try {
            while (!whole.isDone() && in.isReady() && body.readFrom(in)) {
                // as long as there is something
            }
        } catch (Refusal tooLarge) {
            whole.completeExceptionally(tooLarge);
        } catch (IOException e) {
            onError(e);
        }
    }

    @Override
    public void onAllDataRead() {
        whole.complete(body.bytes());
    }

    @Override
    public void onError(Throwable why) {
        whole.completeExceptionally(PostedBody.broken(why));
    }
}
