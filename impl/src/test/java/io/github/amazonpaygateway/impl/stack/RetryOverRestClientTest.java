package io.github.amazonpaygateway.impl.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.inject.ConfigExtension;
import io.smallrye.faulttolerance.FaultToleranceExtension;
import io.smallrye.faulttolerance.metrics.MetricsIntegration;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same specifications as on a server, without one: CDI, Config, Fault Tolerance and Rest Client in this JVM. */
class RetryOverRestClientTest {

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void failsTwice() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hello", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void retriesACallOfARestClient() {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        try (GreetingClient client =
                        RestClientBuilder.newBuilder().baseUri(address).build(GreetingClient.class);
                SeContainer container = container()) {
            String greeting = container.select(RetryingGreeting.class).get().hello(client);

            assertThat(greeting).isEqualTo("hello");
            assertThat(requests).hasValue(3);
        }
    }

    private static SeContainer container() {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new ConfigExtension(), new FaultToleranceExtension(MetricsIntegration.NOOP))
                .addBeanClasses(RetryingGreeting.class)
                .initialize();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = "hello".getBytes(StandardCharsets.UTF_8);
        boolean fail = requests.incrementAndGet() < 3;
        exchange.sendResponseHeaders(fail ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
