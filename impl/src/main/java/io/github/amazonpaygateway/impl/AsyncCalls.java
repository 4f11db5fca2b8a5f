package io.github.amazonpaygateway.impl;

import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.impl.call.OptionsInForce;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.NoInitialContextException;
import org.jspecify.annotations.Nullable;

/**
 * Calls on the server's managed executor. They block there, so that retries and time limits work as in any other call; the
 * exceptions that leave a stage are therefore the gateway's own on every server.
 */
final class AsyncCalls implements AutoCloseable {

    private static final String MANAGED_EXECUTOR = "java:comp/DefaultManagedExecutorService";

    /** Only outside a server, where there is no naming at all. */
    private @Nullable ExecutorService own;

    /** Runs the call on another thread, with the options of this one. */
    <T> CompletableFuture<T> submit(Supplier<T> call) {
        Optional<CallOptions> options = OptionsInForce.current();
        Supplier<T> whole = options.isPresent() ? () -> OptionsInForce.during(options.get(), call) : call;
        AsyncCall<T> pending = new AsyncCall<>(whole);
        pending.startOn(executor());
        return pending;
    }

    private ExecutorService executor() {
        try {
            return InitialContext.doLookup(MANAGED_EXECUTOR);
        } catch (NoInitialContextException noServer) {
            return outsideAServer();
        } catch (NamingException missing) {
            throw new IllegalStateException(
                    "asynchronous calls need " + MANAGED_EXECUTOR
                            + "; on Open Liberty add the feature concurrent to the server",
                    missing);
        }
    }

    private synchronized ExecutorService outsideAServer() {
        if (own == null) {
            own = Executors.newCachedThreadPool();
        }
        return own;
    }

    @Override
    public synchronized void close() {
        if (own != null) {
            own.shutdownNow();
        }
    }
}
