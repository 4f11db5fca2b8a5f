package io.github.amazonpaygateway.simulator.interop;

import com.amazon.pay.api.AccountManagementClient;
import com.amazon.pay.api.PayConfiguration;
import com.amazon.pay.api.exceptions.AmazonPayClientException;
import java.util.function.Supplier;
import org.apache.http.impl.client.CloseableHttpClient;

/** The provider's part of the official SDK, led to the simulator as {@link OfficialSdk} is. */
final class OfficialAccountSdk extends AccountManagementClient {

    private final Supplier<CloseableHttpClient> wire;

    OfficialAccountSdk(PayConfiguration configuration, Supplier<CloseableHttpClient> wire)
            throws AmazonPayClientException {
        super(configuration);
        this.wire = wire;
    }

    @Override
    protected CloseableHttpClient getClosableHttpClientWithConnectionPool() {
        return wire.get();
    }
}
