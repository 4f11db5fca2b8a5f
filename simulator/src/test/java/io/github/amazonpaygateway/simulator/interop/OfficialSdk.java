package io.github.amazonpaygateway.simulator.interop;

import com.amazon.pay.api.PayConfiguration;
import com.amazon.pay.api.WebstoreClient;
import com.amazon.pay.api.exceptions.AmazonPayClientException;
import com.amazon.pay.api.types.Environment;
import com.amazon.pay.api.types.Region;
import io.github.amazonpaygateway.simulator.TestKey;
import java.util.function.Supplier;
import org.apache.http.impl.client.CloseableHttpClient;

/** The official Java SDK, which forces https and its own hosts, so its HTTP client is the one thing replaced. */
final class OfficialSdk extends WebstoreClient {

    private final Supplier<CloseableHttpClient> wire;

    private OfficialSdk(PayConfiguration configuration, Supplier<CloseableHttpClient> wire)
            throws AmazonPayClientException {
        super(configuration);
        this.wire = wire;
    }

    static OfficialSdk of(Supplier<CloseableHttpClient> wire, String keyId, String algorithm)
            throws AmazonPayClientException {
        return new OfficialSdk(configuration(keyId, algorithm), wire);
    }

    static PayConfiguration configuration(String keyId, String algorithm) throws AmazonPayClientException {
        var configuration = new PayConfiguration()
                .setPublicKeyId(keyId)
                .setRegion(Region.NA)
                .setPrivateKey(TestKey.privateKeyPem().toCharArray())
                .setAlgorithm(algorithm);
        boolean keyNamesTheEnvironment = keyId.startsWith("SANDBOX") || keyId.startsWith("LIVE");
        return keyNamesTheEnvironment ? configuration : configuration.setEnvironment(Environment.SANDBOX);
    }

    /** A new one each time, because the SDK closes it after each request. */
    @Override
    protected CloseableHttpClient getClosableHttpClientWithConnectionPool() {
        return wire.get();
    }
}
