package io.github.amazonpaygateway.impl.call;

import io.github.amazonpaygateway.call.CallOptions;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The options of the calls that the current thread is making. Bound to the thread, because the Rest Clients take no further
 * argument; only for the time of the calls, and only when a shop gives options, so that nothing stays on a thread of the
 * server.
 */
public final class OptionsInForce {

    private static final ThreadLocal<CallOptions> CURRENT = new ThreadLocal<>();

    private OptionsInForce() {}

    /** Makes the calls with these options; options of an outer call are replaced for the time. */
    public static <T> T during(CallOptions options, Supplier<T> calls) {
        CallOptions outer = CURRENT.get();
        CURRENT.set(options);
        try {
            return calls.get();
        } finally {
            restore(outer);
        }
    }

    /** The options of this thread, if any. */
    public static Optional<CallOptions> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    private static void restore(@Nullable CallOptions outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
