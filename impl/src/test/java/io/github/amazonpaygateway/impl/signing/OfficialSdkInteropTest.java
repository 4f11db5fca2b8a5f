package io.github.amazonpaygateway.impl.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OfficialSdkInteropTest {

    /** Request number N is made of seed SEED + N, so that a failure names the one to look at. */
    private static final long SEED = Long.getLong("vectors.seed", 20_240_315);

    private static final int REQUESTS = Integer.getInteger("vectors", 10_000);

    /** Of the fastest provider that works here. */
    private static final MerchantKey KEY = MerchantKeyReader.read(
            TestKeys.PUBLIC_KEY_ID,
            new KeySource.Text(KeyTexts.lines(KeyTexts.pkcs8())),
            CryptoProvider.select(CryptoProviderChoice.AUTO));

    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    @BeforeAll
    static void theSdkSignsWithABouncyCastleInstalledInTheJvm() {
        Security.addProvider(BOUNCY_CASTLE);
    }

    @AfterAll
    static void remove() {
        Security.removeProvider(BOUNCY_CASTLE.getName());
    }

    @Test
    void eachSideAcceptsWhatTheOtherSigns() {
        List<Long> failed = LongStream.range(SEED, SEED + REQUESTS)
                .parallel()
                .filter(seed -> !accepted(RandomRequest.from(new Random(seed))))
                .boxed()
                .toList();

        System.out.printf(
                "%,d random requests, vectors.seed %d: %,d accepted by both sides%n",
                REQUESTS, SEED, REQUESTS - failed.size());
        assertThat(failed)
                .as("seeds of the requests that only one side accepts")
                .isEmpty();
    }

    private static boolean accepted(RandomRequest request) {
        Map<String, List<String>> headers = OfficialSdk.headers(request.uri(), new TreeMap<>(request.headers()));
        String theirs = OfficialSdk.stringToSign(
                request.algorithm(), request.uri(), request.method(), request.parameters(), request.body(), headers);
        return verifies(request, theirs, signatureOf(ours(request, headers), request.algorithm()))
                && verifies(
                        request,
                        ours(request, headers).stringToSign(request.algorithm()).toString(),
                        OfficialSdk.signature(request.algorithm(), TestKeys.RSA.getPrivate(), theirs));
    }

    private static CanonicalRequest ours(RandomRequest request, Map<String, List<String>> headers) {
        var signed = new SignedHeaders();
        headers.forEach((name, values) -> signed.with(name, values.get(0)));
        var uri = CanonicalUri.of(request.uri().getRawPath(), request.uri().getRawQuery());
        return CanonicalRequest.of(request.method(), uri, signed, request.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String signatureOf(CanonicalRequest request, SigningAlgorithm algorithm) {
        String authorization = new RequestSigner(KEY, algorithm).authorization(request);
        return authorization.substring(authorization.indexOf("Signature=") + "Signature=".length());
    }

    private static boolean verifies(RandomRequest request, String stringToSign, String signature) {
        return TestKeys.verifies(TestKeys.RSA.getPublic(), request.algorithm().label(), stringToSign, signature);
    }
}
