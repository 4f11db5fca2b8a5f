package io.github.amazonpaygateway.itests.nodes.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Where observers end as long as the test wants them to: the first one stays until the server dies, the others throw. Four
 * that stay would take all threads of an Open Liberty on two cores.
 */
@ApplicationScoped
public class Gate {

    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicBoolean isTaken = new AtomicBoolean();
    private volatile boolean isClosed;

    /** Nobody passes from now on. */
    public void close() {
        isClosed = true;
    }

    void pass() {
        if (!isClosed) {
            return;
        }
        if (isTaken.compareAndSet(false, true)) {
            stay();
        }
        throw new IllegalStateException("as the test wants it");
    }

    private void stay() {
        try {
            never.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
