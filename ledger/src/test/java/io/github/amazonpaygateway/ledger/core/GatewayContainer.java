package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.impl.GatewayExtension;
import io.github.amazonpaygateway.impl.config.MerchantLiteral;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.inject.ConfigExtension;
import io.smallrye.faulttolerance.FaultToleranceExtension;
import io.smallrye.faulttolerance.metrics.MetricsIntegration;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** The gateway as shops have it, with its specifications and nothing else; one per process at a time. */
final class GatewayContainer implements AutoCloseable {

    private final Config config;
    private final SeContainer container;

    GatewayContainer(Map<String, String> settings) {
        config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build();
        ConfigProviderResolver.instance()
                .registerConfig(config, Thread.currentThread().getContextClassLoader());
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(
                        new ConfigExtension(),
                        new FaultToleranceExtension(MetricsIntegration.NOOP),
                        new GatewayExtension())
                .initialize();
    }

    /** @param merchant its name in the settings, empty for the default one */
    AmazonPayGateway gateway(String merchant) {
        return Detour.outsideTransactions(container
                .select(AmazonPayGateway.class, MerchantLiteral.qualifier(merchant))
                .get());
    }

    @Override
    public void close() {
        container.close();
        ConfigProviderResolver.instance().releaseConfig(config);
    }
}
