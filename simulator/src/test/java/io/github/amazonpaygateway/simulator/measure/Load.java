package io.github.amazonpaygateway.simulator.measure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Sends requests that were signed before, as fast as they are answered: charges made, looked at and given back, and
 * sessions opened, in equal parts.
 */
final class Load {

    private static final int CONNECTIONS = 16;
    private static final int SIGNERS = 2;

    private final RunnableJar simulator;
    private final Till till;
    private final String permission;

    private Load(RunnableJar simulator, String permission) throws IOException {
        this.simulator = simulator;
        this.till = simulator.till();
        this.permission = permission;
    }

    static Load on(RunnableJar simulator) throws IOException {
        try (var connection = Connection.to(simulator.url())) {
            String permission = simulator
                    .till()
                    .checkout(connection, "Confirm", "150000.00")
                    .text("chargePermissionId");
            return new Load(simulator, permission);
        }
    }

    /** So many requests, without looking at the time, and then as many as are measured. */
    Result run(int warmUp, int measured) throws Exception {
        send(requests(warmUp));
        List<byte[]> requests = requests(measured);
        Duration cpuBefore = simulator.cpuTime();
        long before = System.nanoTime();
        long[] latencies = send(requests);
        var time = Duration.ofNanos(System.nanoTime() - before);
        return new Result(measured, time, simulator.cpuTime().minus(cpuBefore), latencies);
    }

    private List<byte[]> requests(int count) throws Exception {
        int each = count / 4;
        List<byte[]> charges = sign(2 * each, number -> till.post("charges", charge()));
        List<String> ids = made(charges.subList(0, each));
        var requests = new ArrayList<>(charges.subList(each, 2 * each));
        requests.addAll(sign(each, number -> till.get("charges/" + ids.get(number))));
        requests.addAll(sign(each, number -> till.post("refunds", refund(ids.get(number)))));
        requests.addAll(sign(each, number -> till.post("checkoutSessions", till.session())));
        Collections.shuffle(requests, new Random(1));
        return requests;
    }

    private List<String> made(List<byte[]> charges) throws Exception {
        try (var connections = Connections.open(simulator.url(), CONNECTIONS)) {
            return Crew.work(connections.all(), 0, charges.size(), (connection, number) -> connection
                    .send(charges.get(number))
                    .expect(201)
                    .text("chargeId"));
        }
    }

    private String charge() {
        return "{'chargePermissionId':'" + permission + "','captureNow':true,'chargeAmount':" + Till.price("1.00")
                + "}";
    }

    private static String refund(String charge) {
        return "{'chargeId':'" + charge + "','refundAmount':" + Till.price("0.50") + "}";
    }

    private static List<byte[]> sign(int count, IntFunction<byte[]> wording) throws Exception {
        return Crew.work(Collections.nCopies(SIGNERS, wording), 0, count, IntFunction::apply);
    }

    private long[] send(List<byte[]> requests) throws Exception {
        try (var connections = Connections.open(simulator.url(), CONNECTIONS)) {
            return Crew.work(
                            connections.all(),
                            0,
                            requests.size(),
                            (connection, number) -> time(connection, requests.get(number)))
                    .stream()
                    .mapToLong(Long::longValue)
                    .toArray();
        }
    }

    private static long time(Connection connection, byte[] request) throws IOException {
        long before = System.nanoTime();
        var answer = connection.send(request);
        long time = System.nanoTime() - before;
        return answer.status() < 300 ? time : answer.expect(200).status();
    }

    record Result(int requests, Duration time, Duration cpu, long[] latencies) {

        double perSecond() {
            return requests / (time.toNanos() / 1e9);
        }

        @Override
        public String toString() {
            long[] sorted = latencies.clone();
            Arrays.sort(sorted);
            return "%,d requests in %.1f s: %,.0f a second; answered in %.1f ms (median), %.1f ms (99 of 100); %.0f us CPU each"
                    .formatted(
                            requests,
                            time.toMillis() / 1e3,
                            perSecond(),
                            sorted[sorted.length / 2] / 1e6,
                            sorted[sorted.length * 99 / 100] / 1e6,
                            cpu.toNanos() / 1e3 / requests);
        }
    }
}
