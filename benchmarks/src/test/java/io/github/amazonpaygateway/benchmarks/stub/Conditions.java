package io.github.amazonpaygateway.benchmarks.stub;

/**
 * How the stub behaves.
 *
 * @param serviceMillis how long it takes for an answer
 * @param refusedPercent so many of a hundred requests are answered 429
 */
public record Conditions(int serviceMillis, int refusedPercent) {

    /** Answers at once and always. */
    public static final Conditions CALM = new Conditions(0, 0);

    static Conditions parse(String serviceMillis, String refusedPercent) {
        return new Conditions(Integer.parseInt(serviceMillis), Integer.parseInt(refusedPercent));
    }
}
