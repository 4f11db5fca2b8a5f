package io.github.amazonpaygateway.simulator.robustness;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.robustness.KeptConnection.Answer;
import io.github.amazonpaygateway.simulator.server.Ports;
import io.github.amazonpaygateway.simulator.server.SimulatorServer;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same over sockets, by clients that keep their connections: each request gets an answer, and no thread is left over. */
class SocketFuzzTest {

    private static final int CLIENTS = 8;
    private static final int REQUESTS_EACH = 3_000;
    private static final int OK = 200;

    final long seed = Long.getLong("fuzz.seed", System.nanoTime());
    final AtomicInteger closed = new AtomicInteger();

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void everyRequestIsAnsweredAndNoThreadIsStuck() throws Exception {
        System.out.println(CLIENTS * REQUESTS_EACH + " malformed requests over sockets, seed " + seed);
        Set<Thread> ofOthers = workers().keySet();
        try (var server = start()) {
            List<String> ids = Furnished.ids(TestShop.over(server.simulator()));
            long start = System.nanoTime();

            fuzz(server, ids);

            System.out.println("in " + NANOSECONDS.toMillis(System.nanoTime() - start) + " ms, " + closed
                    + " times a closed connection");
            assertThat(health(server)).isEqualTo(OK);
            assertThat(workersLeft(ofOthers)).isEmpty();
        }
    }

    private void fuzz(SimulatorServer server, List<String> ids) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Void>> ends = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                ends.add(clients.submit(client(server, new Mutations(new Random(seed + i), ids))));
            }
            for (Future<Void> end : ends) {
                end.get();
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private Callable<Void> client(SimulatorServer server, Mutations mutations) {
        return () -> {
            try (var connection = new KeptConnection(server.url())) {
                for (int i = 0; i < REQUESTS_EACH; i++) {
                    SimulatorRequest request = mutations.request();
                    check(request, connection.ask(request));
                }
            }
            return null;
        };
    }

    private void check(SimulatorRequest request, Answer answer) {
        if (answer.status() == 0) {
            closed.incrementAndGet();
        } else if (!isDocumented(answer, request.method().equals("HEAD"))) {
            fail("seed " + seed + ": " + request + " ? " + request.rawQuery() + "\n" + request.bodyText() + "\n-> "
                    + answer);
        }
    }

    private static boolean isDocumented(Answer answer, boolean headersOnly) {
        boolean broken = answer.body().contains("The simulator failed")
                || answer.body().contains("\tat ")
                || answer.body().contains("Exception:");
        boolean page = answer.headers().contains("text/html");
        return !broken && (answer.status() < 400 && !page || headersOnly || isRefusal(answer) || isOther(answer));
    }

    /** A page for the buyer, or the answer of the storage, which speaks as S3 does. */
    private static boolean isOther(Answer answer) {
        return answer.headers().contains("text/html") && answer.body().contains("Simulator, not Amazon")
                || answer.headers().contains("application/xml") && answer.body().contains("<Error><Code>");
    }

    private static boolean isRefusal(Answer answer) {
        try {
            var refusal = BodyText.parse(answer.body());
            return refusal.containsKey("reasonCode") && refusal.containsKey("message");
        } catch (Refusal noObject) {
            return false;
        }
    }

    private static int health(SimulatorServer server) throws IOException {
        try (var connection = new KeptConnection(server.url())) {
            return connection.ask(Mutations.get("/simulator/health")).status();
        }
    }

    /** Those that still serve connections after some patience, and where they are. */
    private static Map<Thread, String> workersLeft(Set<Thread> ofOthers) throws InterruptedException {
        Map<Thread, String> left = workers();
        for (int i = 0; i < 200 && !ofOthers.containsAll(left.keySet()); i++) {
            Thread.sleep(50);
            left = workers();
        }
        left.keySet().removeAll(ofOthers);
        return left;
    }

    // other tests of this JVM may have servers that still run
    private static Map<Thread, String> workers() {
        var workers = new HashMap<Thread, String>();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            String calls = List.of(stack).toString();
            if (calls.contains("bootstrap.Worker.run")) {
                workers.put(thread, calls);
            }
        });
        return workers;
    }

    private static SimulatorServer start() throws IOException {
        var options = SimulatorOptions.of(TestShop.merchant(Region.NA)).withClock(ClockMode.VIRTUAL);
        var setup = new SimulatorSetup(
                options, Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty());
        return SimulatorServer.start(setup, Ports.any());
    }
}
