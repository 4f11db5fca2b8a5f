package io.github.amazonpaygateway.simulator.interop;

import com.amazon.pay.api.PayConfiguration;
import com.amazon.pay.api.WebstoreClient;
import com.amazon.pay.api.exceptions.AmazonPayClientException;
import com.amazon.pay.api.types.Environment;
import com.amazon.pay.api.types.Region;
import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.TestKey;
import org.apache.http.impl.client.CloseableHttpClient;

/** The official Java SDK, which forces https and its own hosts, so its HTTP client is the one thing replaced. */
final class OfficialSdk extends WebstoreClient {

    private final AmazonPaySimulator simulator;

    private OfficialSdk(PayConfiguration configuration, AmazonPaySimulator simulator) throws AmazonPayClientException {
        super(configuration);
        this.simulator = simulator;
    }

    static OfficialSdk of(AmazonPaySimulator simulator, String keyId, String algorithm)
            throws AmazonPayClientException {
        var configuration = new PayConfiguration()
                .setPublicKeyId(keyId)
                .setRegion(Region.NA)
                .setPrivateKey(TestKey.privateKeyPem().toCharArray())
                .setAlgorithm(algorithm);
        boolean keyNamesTheEnvironment = keyId.startsWith("SANDBOX");
        return new OfficialSdk(
                keyNamesTheEnvironment ? configuration : configuration.setEnvironment(Environment.SANDBOX), simulator);
    }

    @Override
    protected CloseableHttpClient getClosableHttpClientWithConnectionPool() {
        return new SimulatorWire(simulator);
    }
}
