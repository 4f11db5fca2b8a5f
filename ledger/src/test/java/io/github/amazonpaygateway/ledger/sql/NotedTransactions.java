package io.github.amazonpaygateway.ledger.sql;

import java.util.concurrent.Callable;

/** Notes on the thread that work is under way, so that whatever does not belong into a transaction can refuse loudly. */
public final class NotedTransactions implements Transactions {

    private static final ThreadLocal<Integer> UNDER_WAY = ThreadLocal.withInitial(() -> 0);

    private final Transactions real;

    NotedTransactions(Transactions real) {
        this.real = real;
    }

    /**
     * For what may take long or cannot be rolled back.
     *
     * @param what in words
     * @throws AssertionError which the ledger does not handle, when this thread is in a transaction
     */
    public static void refuse(String what) {
        if (UNDER_WAY.get() > 0) {
            throw new AssertionError(
                    what + " inside a transaction: its locks last as long, and it cannot be rolled back");
        }
    }

    /** What another node does, although a test lets it act on this thread, is in no transaction of this one. */
    public static <T> T onAnotherNode(Callable<T> work) throws Exception {
        int before = UNDER_WAY.get();
        UNDER_WAY.set(0);
        try {
            return work.call();
        } finally {
            UNDER_WAY.set(before);
        }
    }

    @Override
    public <T> T inNew(Work<T> work) {
        return real.inNew(connection -> {
            UNDER_WAY.set(UNDER_WAY.get() + 1);
            try {
                return work.run(connection);
            } finally {
                UNDER_WAY.set(UNDER_WAY.get() - 1);
            }
        });
    }
}
