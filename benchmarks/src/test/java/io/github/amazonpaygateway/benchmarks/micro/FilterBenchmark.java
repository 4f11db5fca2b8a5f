package io.github.amazonpaygateway.benchmarks.micro;

import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import io.github.amazonpaygateway.impl.signing.CryptoProvider;
import io.github.amazonpaygateway.impl.signing.CryptoProviderChoice;
import io.github.amazonpaygateway.impl.signing.KeySource;
import io.github.amazonpaygateway.impl.signing.MerchantKey;
import io.github.amazonpaygateway.impl.signing.MerchantKeyReader;
import io.github.amazonpaygateway.impl.signing.RequestSigner;
import io.github.amazonpaygateway.impl.signing.SigningAlgorithm;
import io.github.amazonpaygateway.impl.signing.SigningFilter;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Response;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A request through the client and the signing filter that ends before the network, signed natively. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FilterBenchmark {

    private Client client;

    @Setup
    public void build() throws GeneralSecurityException {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        String text = Base64.getEncoder()
                .encodeToString(rsa.generateKeyPair().getPrivate().getEncoded());
        MerchantKey key = MerchantKeyReader.read(
                "SANDBOX-AHBENCHMARK", new KeySource.Text(text), CryptoProvider.select(CryptoProviderChoice.AUTO));
        client = ClientBuilder.newBuilder()
                .register(new SigningFilter(
                        new RequestSigner(key, SigningAlgorithm.V2), "NA", Clock.systemUTC(), new AmazonPayJson()))
                .register(new End())
                .build();
    }

    @Benchmark
    public Response signedRequest() {
        return client.target("https://localhost/v2/charges")
                .request()
                .header("x-amz-pay-idempotency-key", "0123456789abcdef0123456789abcdef")
                .post(Entity.json("{\"a\":1}"));
    }

    /** Instead of the transport. */
    @Priority(Integer.MAX_VALUE)
    static final class End implements ClientRequestFilter {
        @Override
        public void filter(ClientRequestContext request) {
            request.abortWith(Response.ok().build());
        }
    }
}
