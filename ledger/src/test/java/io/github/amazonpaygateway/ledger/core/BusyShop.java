package io.github.amazonpaygateway.ledger.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.ledger.wire.RemoteGateway;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A process whose threads all make the same call. */
final class BusyShop {

    private final Process process;

    private BusyShop(Process process) {
        this.process = process;
    }

    /**
     * It waits until it is told to go.
     *
     * @param intent may hold a %d for the number of the thread
     */
    static BusyShop start(String url, int amazon, ShopCall call, String intent, String object, int threads)
            throws IOException {
        BusyShop shop = new BusyShop(ChildJvm.of(
                        BusyShop.class,
                        url,
                        String.valueOf(amazon),
                        call.name(),
                        intent,
                        object,
                        String.valueOf(threads))
                .start());
        shop.process.inputReader(UTF_8).readLine();
        return shop;
    }

    void go() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** What each thread was answered. */
    List<String> answers() throws IOException {
        return process.inputReader(UTF_8).lines().toList();
    }

    /** @param args database, port of Amazon, call, intent, object, threads */
    public static void main(String[] args) throws Exception {
        TestDatabase database = TestDatabase.at(args[0]);
        RemoteGateway amazon = new RemoteGateway(Integer.parseInt(args[1]));
        ShopCall call = ShopCall.valueOf(args[2]);
        LedgerPayments payments = new LedgerPayments(
                "",
                Surroundings.of(
                        database.transactions(),
                        database.dialect(),
                        merchant -> amazon,
                        InstantSource.system(),
                        LedgerTimes.DEFAULT,
                        "busy",
                        event -> {}));
        int threads = Integer.parseInt(args[5]);
        ExecutorService all = Executors.newFixedThreadPool(threads);
        database.read("select 1");
        System.out.println("ready");
        new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
        List<Future<PaymentResult>> answers = IntStream.range(0, threads)
                .mapToObj(i -> all.submit(() -> call.call(payments, IntentId.of(args[3].formatted(i)), args[4])))
                .toList();
        for (Future<PaymentResult> answer : answers) {
            System.out.println(answer.get());
        }
        all.shutdown();
    }
}
