package io.github.amazonpaygateway.impl.transport;

import java.time.Duration;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Builds the engine with all switched off that would change the bytes, repeat a call or remember anything. */
final class ApacheClient {

    /** North America, Europe, Japan and one endpoint of the shop's own, each with its full share. */
    private static final int HOSTS = 4;

    private final HttpEngineSettings settings;

    private ApacheClient(HttpEngineSettings settings) {
        this.settings = settings;
    }

    static CloseableHttpClient of(HttpEngineSettings settings) {
        return new ApacheClient(settings).build();
    }

    private CloseableHttpClient build() {
        HttpClientBuilder client = HttpClientBuilder.create()
                .setConnectionManager(pool())
                .setRequestExecutor(new FlightExecutor())
                .setDefaultRequestConfig(calls())
                .disableDefaultUserAgent()
                .setDefaultCookieSpecRegistry(name -> null) // the default reads a list of 330 kB
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableConnectionState();
        settings.proxy().ifPresent(proxy -> goThrough(proxy, client));
        return client.build();
    }

    private static void goThrough(ProxyServer proxy, HttpClientBuilder client) {
        client.setProxy(new HttpHost(proxy.host(), proxy.port()));
        String user = proxy.user();
        String password = proxy.password();
        if (user != null && password != null) {
            BasicCredentialsProvider credentials = new BasicCredentialsProvider();
            credentials.setCredentials(
                    new AuthScope(proxy.host(), proxy.port()),
                    new UsernamePasswordCredentials(user, password.toCharArray()));
            client.setDefaultCredentialsProvider(credentials);
        }
    }

    private PoolingHttpClientConnectionManager pool() {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits())
                        .build())
                .setDefaultConnectionConfig(connections())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(timeout(settings.connectTimeout()))
                        .build())
                .setTlsSocketStrategy(tls())
                .setMaxConnPerRoute(settings.maxConnections())
                .setMaxConnTotal(settings.maxConnections() * HOSTS)
                .build();
    }

    /** The JDK checks the host's name; the engine's own check wants the list again. */
    private TlsSocketStrategy tls() {
        return new DefaultClientTlsStrategy(
                settings.tls().context(), HostnameVerificationPolicy.BUILTIN, NoopHostnameVerifier.INSTANCE);
    }

    private ConnectionConfig connections() {
        return ConnectionConfig.custom()
                .setConnectTimeout(timeout(settings.connectTimeout()))
                .setSocketTimeout(timeout(settings.responseTimeout()))
                .setTimeToLive(TimeValue.of(settings.timeToLive()))
                .setValidateAfterInactivity(TimeValue.of(settings.validateAfterInactivity()))
                .build();
    }

    private RequestConfig calls() {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(timeout(settings.leaseTimeout()))
                .setResponseTimeout(timeout(settings.responseTimeout()))
                .setAuthenticationEnabled(settings.proxy().isPresent())
                .setExpectContinueEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }

    /** Without limits a wrong server could fill the memory before the deadline. */
    private static Http1Config limits() {
        return Http1Config.custom()
                .setMaxLineLength(32 * 1024)
                .setMaxHeaderCount(200)
                .build();
    }

    private static Timeout timeout(Duration time) {
        return Timeout.of(time);
    }
}
