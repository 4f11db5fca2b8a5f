package io.github.amazonpaygateway.benchmarks;

import io.github.amazonpaygateway.benchmarks.stub.Conditions;

/** Under what the contenders are compared. */
enum Scenario {
    ONE("1 thread", 1, Conditions.CALM),
    EIGHT("8 threads", 8, Conditions.CALM),
    THIRTY_TWO("32 threads", 32, Conditions.CALM),
    MANY("128 threads", 128, Conditions.CALM),
    SLOW("128 threads, service time 100 ms", 128, new Conditions(Scenario.SERVICE_MILLIS, 0)),
    STORM("32 threads, 20 % answers 429", 32, new Conditions(0, 20)),
    SIGNATURE("1 thread, signature only", 1, Conditions.CALM);

    static final int SERVICE_MILLIS = 100;

    private final String title;
    private final int threads;
    private final Conditions conditions;

    Scenario(String title, int threads, Conditions conditions) {
        this.title = title;
        this.threads = threads;
        this.conditions = conditions;
    }

    String title() {
        return title;
    }

    int threads() {
        return threads;
    }

    Conditions conditions() {
        return conditions;
    }

    Slice.Work work(Contender contender) {
        return this == SIGNATURE ? turn -> contender.sign() : contender::call;
    }
}
