package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.ledger.sql.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what the ledger asks of a database. */
final class CountedTransactions implements Transactions {

    final AtomicInteger transactions = new AtomicInteger();
    final AtomicInteger statements = new AtomicInteger();
    /** Those that change something. */
    final AtomicInteger changes = new AtomicInteger();

    private final Transactions real;

    CountedTransactions(Transactions real) {
        this.real = real;
    }

    @Override
    public <T> T inNew(Work<T> work) {
        transactions.incrementAndGet();
        return real.inNew(connection -> work.run(counted(connection)));
    }

    private void count(String statement) {
        statements.incrementAndGet();
        if (!statement.stripLeading().startsWith("select")) {
            changes.incrementAndGet();
        }
    }

    private Connection counted(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    if (method.getName().equals("prepareStatement")) {
                        count((String) values[0]);
                    }
                    try {
                        return method.invoke(real, values);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }
}
