package io.github.amazonpaygateway.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The shop is taken away from under its buyers, and again and again. */
@OnTwoServers
class RedeploymentIT {

    private static final boolean ON_PAYARA = "payara".equals(System.getProperty("arquillian.launch"));

    /** Payara keeps each of them, and has not the memory for more. */
    private static final int MOST_ON_PAYARA = 20;

    private static final int REDEPLOYMENTS =
            Math.min(Integer.getInteger("redeployments", 5), ON_PAYARA ? MOST_ON_PAYARA : Integer.MAX_VALUE);

    /** Until what the server loads once is loaded. */
    private static final int WARM_UP = 2;

    private static final int REQUESTS_IN_MEMORY = 3;

    /** Of the server's threads, and of its connections to the database. */
    private static final int GROWTH_OF_POOLS = 20;

    private static final int BUYERS = 8;
    private static final String PRICE = "14.00";

    final String name = UUID.randomUUID().toString();

    @Test
    void nothingIsLostWhileAServerRedeploys(TwoServers servers) throws Exception {
        var before = servers.simulator().chargeIds().size();
        var bought = new AtomicInteger();
        var isOver = new AtomicBoolean();

        // one more thread redeploys
        Together.at(BUYERS + 1, thread -> {
            if (thread == BUYERS) {
                servers.first().redeploy();
                isOver.set(true);
            }
            while (!isOver.get()) {
                var number = bought.incrementAndGet();
                buy(number, servers.approved(PRICE), servers);
                send(number, servers);
            }
            return thread;
        });

        var all = bought.get();
        System.out.printf("%d bought while %s redeployed%n", all, System.getProperty("arquillian.launch"));
        assertThat(servers.simulator().chargeIds()).hasSize(before + all);
        assertThat(servers.database().count("amazonpay_intent", "intent_id like '" + name + "%' and state = 'DONE'"))
                .isEqualTo(all);
        servers.database().letMessagesBeDue();
        Together.await(() -> told("dispute", servers) == all && told("payment", servers) == all);
        assertThat(told("dispute", servers)).isEqualTo(all);
        assertThat(told("payment", servers)).isEqualTo(all);
    }

    private int told(String kind, TwoServers servers) throws SQLException {
        return servers.database().events(kind, name).size();
    }

    /** As a buyer does whose page does not come: again, by turns at both servers, until the answer is good. */
    private void buy(int i, String session, TwoServers servers) throws Exception {
        var checkout = Map.of("intent", name + "-" + i + "/checkout", "about", session, "amount", PRICE);
        Together.await(new Callable<>() {
            private int node = i;

            @Override
            public Boolean call() throws InterruptedException {
                try {
                    return servers.node(node++).ask("checkout", checkout).body().startsWith("Done");
                } catch (IOException away) {
                    return false;
                }
            }
        });
    }

    /** As SNS does. */
    private void send(int i, TwoServers servers) throws Exception {
        var message = servers.dispute(name + "-" + i);
        Together.await(() -> {
            try {
                return TwoServers.post(servers.node(i), message) == 200;
            } catch (UncheckedIOException away) {
                return false;
            }
        });
    }

    @Test
    void nothingOfAShopStaysBehind(TwoServers servers) throws Exception {
        var server = servers.first();
        redeploy(WARM_UP, servers);
        var before = ServerProcess.of(server.process().pid());

        redeploy(REDEPLOYMENTS, servers);

        var after = ServerProcess.of(server.process().pid());
        System.out.printf(
                "Redeployments on %s: %d; before %s, after %s%n",
                System.getProperty("arquillian.launch"), REDEPLOYMENTS, before, after);
        if (after.shops() > before.shops() + keptByTheServer()) {
            ServerProcess.dump(server.process().pid(), server.home().resolve("heap.hprof"));
        }
        assertThat(after.shops())
                .as("class loaders; see heap.hprof in " + server.home())
                .isLessThanOrEqualTo(before.shops() + keptByTheServer());
        assertThat(after.ownThreads()).isEqualTo(before.ownThreads());
        assertThat(after.threads()).isLessThan(before.threads() + GROWTH_OF_POOLS);
        assertThat(after.sockets()).isLessThan(before.sockets() + GROWTH_OF_POOLS);
    }

    /**
     * An idle thread of Open Liberty remembers the last asynchronous request that it served, until the next one. The
     * transaction manager of Payara remembers for ever each managed thread of an application that asked for a connection
     * ({@code JavaEETransactionManagerSimplified.resourceTable}, by {@code ContextSetupProviderImpl.PairKey}).
     */
    private static int keptByTheServer() {
        return ON_PAYARA ? REDEPLOYMENTS : REQUESTS_IN_MEMORY;
    }

    private void redeploy(int times, TwoServers servers) throws Exception {
        for (int i = 0; i < times; i++) {
            servers.first().redeploy();
            var intent = name + "-" + UUID.randomUUID() + "/checkout";
            var session = servers.approved(PRICE);
            var answer = servers.first().told("checkout", Map.of("intent", intent, "about", session, "amount", PRICE));
            assertThat(answer).startsWith("Done");
            assertThat(TwoServers.post(servers.first(), servers.dispute("R-" + UUID.randomUUID())))
                    .isEqualTo(200);
        }
    }
}
