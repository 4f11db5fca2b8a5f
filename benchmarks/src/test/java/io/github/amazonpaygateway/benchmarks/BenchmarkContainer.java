package io.github.amazonpaygateway.benchmarks;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.benchmarks.stub.BenchmarkMerchant;
import io.github.amazonpaygateway.benchmarks.stub.LocalStub;
import io.github.amazonpaygateway.impl.GatewayExtension;
import io.github.amazonpaygateway.impl.config.MerchantLiteral;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.inject.ConfigExtension;
import io.smallrye.faulttolerance.FaultToleranceExtension;
import io.smallrye.faulttolerance.metrics.MetricsIntegration;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** The gateway outside a server, on the same specifications: two merchants that differ in who signs. */
final class BenchmarkContainer implements AutoCloseable {

    private static final List<String> MERCHANTS = List.of("native", "jdk");

    private final Config config;
    private final SeContainer container;

    BenchmarkContainer(LocalStub stub) {
        config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings(stub), "benchmark", 500))
                .build();
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        ConfigProviderResolver provider = ConfigProviderResolver.instance();
        provider.releaseConfig(provider.getConfig(application));
        provider.registerConfig(config, application);
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(
                        new ConfigExtension(),
                        new FaultToleranceExtension(MetricsIntegration.NOOP),
                        new GatewayExtension())
                .initialize();
    }

    Contender nativeRsa() {
        return new GatewayContender("gateway, native RSA", gateway("native"));
    }

    Contender jdkRsa() {
        return new GatewayContender("gateway, JDK RSA", gateway("jdk"));
    }

    private AmazonPayGateway gateway(String merchant) {
        return container
                .select(AmazonPayGateway.class, MerchantLiteral.qualifier(merchant))
                .get();
    }

    private static Map<String, String> settings(LocalStub stub) {
        Map<String, String> settings = new HashMap<>();
        settings.put("amazonpay.region", "NA");
        settings.put("amazonpay.endpoint", "https://localhost:" + stub.port());
        settings.put("amazonpay.http.trust-store", stub.trustStore().toString());
        settings.put("amazonpay.http.trust-store-password", LocalStub.TRUST_STORE_PASSWORD);
        settings.put("amazonpay.native.crypto-provider", "corretto");
        settings.put("amazonpay.jdk.crypto-provider", "jdk");
        MERCHANTS.forEach(merchant -> {
            settings.put("amazonpay." + merchant + ".public-key-id", BenchmarkMerchant.PUBLIC_KEY_ID);
            settings.put("amazonpay." + merchant + ".private-key", stub.privateKeyPem());
            settings.put("amazonpay." + merchant + ".merchant-id", BenchmarkMerchant.MERCHANT_ID);
            settings.put("amazonpay." + merchant + ".store-id", BenchmarkMerchant.STORE_ID);
        });
        return settings;
    }

    @Override
    public void close() {
        container.close();
        ConfigProviderResolver.instance().releaseConfig(config);
    }
}
