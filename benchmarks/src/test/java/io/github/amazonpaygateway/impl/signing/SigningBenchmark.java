package io.github.amazonpaygateway.impl.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The signature of one request with its canonical text, by who computes it. Lies here because nothing of it is public. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SigningBenchmark {

    @Param({"corretto", "jdk"})
    public String provider = "jdk";

    private RequestSigner signer;
    private final byte[] body = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    @Setup
    public void makeKey() throws GeneralSecurityException {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        String key = Base64.getEncoder()
                .encodeToString(rsa.generateKeyPair().getPrivate().getEncoded());
        var choice = CryptoProviderChoice.valueOf(provider.toUpperCase(Locale.ROOT));
        MerchantKey merchant =
                MerchantKeyReader.read("SANDBOX-AHBENCHMARK", new KeySource.Text(key), CryptoProvider.select(choice));
        signer = new RequestSigner(merchant, SigningAlgorithm.V2);
    }

    @Benchmark
    public String authorization() {
        return signer.authorization(CanonicalRequestBenchmark.canonical(body));
    }
}
