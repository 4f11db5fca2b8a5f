package io.github.amazonpaygateway.impl.call;

/**
 * Whether the attempt that the current thread is making has reached the transport: from then on a failure, of whatever
 * kind, says nothing about what was done. Bound to the thread as {@link OptionsInForce} are.
 */
public final class Departure {

    private static final ThreadLocal<Boolean> NOTED = new ThreadLocal<>();

    private Departure() {}

    /** The first byte may leave now. */
    public static void note() {
        NOTED.set(true);
    }

    static boolean isNoted() {
        return NOTED.get() != null;
    }

    static void forget() {
        NOTED.remove();
    }
}
