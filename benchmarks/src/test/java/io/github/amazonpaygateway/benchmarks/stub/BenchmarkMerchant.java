package io.github.amazonpaygateway.benchmarks.stub;

/** Who calls. */
public final class BenchmarkMerchant {

    public static final String MERCHANT_ID = "A1BENCHMARK";
    public static final String STORE_ID = "amzn1.application-oa2-client.benchmark";
    public static final String PUBLIC_KEY_ID = "SANDBOX-AHBENCHMARK000000000000";

    private BenchmarkMerchant() {}
}
