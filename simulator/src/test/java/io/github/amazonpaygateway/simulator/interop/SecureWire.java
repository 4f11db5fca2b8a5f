package io.github.amazonpaygateway.simulator.interop;

import io.github.amazonpaygateway.simulator.server.SimulatorServer;
import java.io.IOException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContexts;

/** The SDK's kind of HTTP client, for which Amazon's hosts are on this machine and the simulator's authority counts. */
final class SecureWire {

    private SecureWire() {}

    static CloseableHttpClient to(SimulatorServer server) {
        int port = server.secureUrl().orElseThrow().getPort();
        return HttpClients.custom()
                .setSSLContext(trusting(server))
                .setSchemePortResolver(host -> port)
                .setDnsResolver(host -> new InetAddress[] {InetAddress.getLoopbackAddress()})
                .build();
    }

    private static SSLContext trusting(SimulatorServer server) {
        try {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry("ca", server.authority().orElseThrow().certificate());
            return SSLContexts.custom().loadTrustMaterial(trusted, null).build();
        } catch (GeneralSecurityException | IOException noTls) {
            throw new IllegalStateException(noTls);
        }
    }
}
