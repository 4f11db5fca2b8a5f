package io.github.amazonpaygateway.benchmarks;

/**
 * One figure that has to hold.
 *
 * @param id as in the documentation
 * @param measured what came out
 * @param limit what is asked
 * @param atMost whether less is better
 */
record Target(String id, String figure, double measured, double limit, boolean atMost) {

    static Target atMost(String id, String figure, double measured, double limit) {
        return new Target(id, figure, measured, limit, true);
    }

    static Target atLeast(String id, String figure, double measured, double limit) {
        return new Target(id, figure, measured, limit, false);
    }

    boolean isMet() {
        double rounded = Math.round(measured * 100) / 100.0; // as it is printed
        return atMost ? rounded <= limit : rounded >= limit;
    }

    String line() {
        return "| %s | %s | %s %.2f | %.2f | %s |"
                .formatted(
                        id, figure, atMost ? "at most" : "at least", limit, measured, isMet() ? "met" : "**missed**");
    }
}
