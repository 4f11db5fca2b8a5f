package io.github.amazonpaygateway.benchmarks;

import io.github.amazonpaygateway.benchmarks.stub.Conditions;
import io.github.amazonpaygateway.benchmarks.stub.LocalStub;
import io.github.amazonpaygateway.benchmarks.stub.StubReport;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets the contenders take turns. */
final class Race {

    /** Whatever is compiled later is counted as CPU of the first scenario, and the gateway has more to compile. */
    private static final int WARM_UP_SLICES = 6;

    private static final int BLOCKS = 5;
    private static final int CALLERS = 8;

    private final LocalStub stub;
    private final Plan plan;
    private final Results results;

    Race(LocalStub stub, Plan plan, Results results) {
        this.stub = stub;
        this.plan = plan;
        this.results = results;
    }

    Results run() throws InterruptedException {
        warmUp();
        for (Contender contender : results.contenders()) {
            results.newConnections().put(contender, newConnections(contender));
        }
        for (Scenario scenario : Scenario.values()) {
            run(scenario);
        }
        return results;
    }

    private void warmUp() throws InterruptedException {
        for (int i = 0; i < WARM_UP_SLICES; i++) {
            for (Contender contender : results.contenders()) {
                Slice.of(contender::call, CALLERS, plan.slice());
                Slice.of(turn -> contender.sign(), 1, plan.slice().dividedBy(4));
            }
        }
        report();
    }

    private void run(Scenario scenario) throws InterruptedException {
        stub.behave(scenario.conditions());
        for (int round = 0; round < plan.rounds(); round++) {
            for (Contender contender : results.contenders()) {
                Slice slice = Slice.of(scenario.work(contender), scenario.threads(), plan.slice());
                results.of(scenario, contender).add(slice, report());
            }
        }
        stub.behave(Conditions.CALM);
    }

    /** In blocks with pauses, so that what closes resting connections shows. */
    private long newConnections(Contender contender) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(plan.calls());
        Slice.of(contender::call, CALLERS, Duration.ofMillis(200));
        report();
        for (int block = 1; block <= BLOCKS; block++) {
            int until = plan.calls() - plan.calls() * block / BLOCKS;
            Counted.of(contender, left, until).run(CALLERS);
            Thread.sleep(plan.pause().toMillis());
        }
        return report().connections();
    }

    private StubReport report() {
        StubReport report = stub.report();
        results.counts().add(report.requests(), report.invalid());
        return report;
    }
}
