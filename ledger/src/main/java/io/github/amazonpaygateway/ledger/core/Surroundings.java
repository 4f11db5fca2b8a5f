package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.ledger.LedgerEvent;
import io.github.amazonpaygateway.ledger.sql.Dialect;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * All that the ledger needs of the world.
 *
 * @param transactions of its own
 * @param dialect of the database
 * @param gateways the gateway of a merchant by its name, empty for the default one
 * @param clock for everything that has a time
 * @param times when what is done
 * @param node the name of this server in the timeline
 * @param events calls the observers of the shop, outside a transaction; throws when one of them does
 * @param pause waits before looking again whether another thread has its answer
 * @param hook for crash tests
 */
public record Surroundings(
        Transactions transactions,
        Dialect dialect,
        Function<String, AmazonPayGateway> gateways,
        InstantSource clock,
        LedgerTimes times,
        String node,
        Consumer<LedgerEvent> events,
        Pause pause,
        CrashPoint.Hook hook) {

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }

    /** For production: sleeps for real and never crashes on purpose. */
    public static Surroundings of(
            Transactions transactions,
            Dialect dialect,
            Function<String, AmazonPayGateway> gateways,
            InstantSource clock,
            LedgerTimes times,
            String node,
            Consumer<LedgerEvent> events) {
        return new Surroundings(
                transactions,
                dialect,
                gateways,
                clock,
                times,
                node,
                events,
                time -> Thread.sleep(time.toMillis()),
                point -> {});
    }
}
