package io.github.amazonpaygateway.impl.contract;

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
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** A container with nothing in it but the gateway: the same specifications as on a server. */
public final class ShopContainer implements AutoCloseable {

    private final Config config;
    private final SeContainer container;

    ShopContainer(LocalAmazonPay amazon) {
        this(settings(amazon.endpoint()));
    }

    /** @param beans what the shop adds */
    public ShopContainer(Map<String, String> settings, Class<?>... beans) {
        config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build();
        replaceConfig(config);
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(beans)
                .addExtensions(
                        new ConfigExtension(),
                        new FaultToleranceExtension(MetricsIntegration.NOOP),
                        new GatewayExtension())
                .initialize();
    }

    /** Whatever an earlier test of this JVM has left behind goes first. */
    private static void replaceConfig(Config config) {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        ConfigProviderResolver provider = ConfigProviderResolver.instance();
        provider.releaseConfig(provider.getConfig(application));
        provider.registerConfig(config, application);
    }

    static Map<String, String> settings(URI endpoint) {
        return Map.of(
                "amazonpay.public-key-id",
                LocalAmazonPay.PUBLIC_KEY_ID,
                "amazonpay.private-key",
                LocalAmazonPay.privateKeyPem(),
                "amazonpay.merchant-id",
                LocalAmazonPay.MERCHANT_ID,
                "amazonpay.store-id",
                LocalAmazonPay.STORE_ID,
                "amazonpay.region",
                "NA",
                "amazonpay.endpoint",
                endpoint.toString());
    }

    /** Fast, and without memory of the failures of an earlier test. */
    public static Map<String, String> impatient(LocalAmazonPay amazon) {
        return impatient(amazon.endpoint());
    }

    static Map<String, String> impatient(URI endpoint) {
        Map<String, String> settings = new HashMap<>(settings(endpoint));
        settings.put("Retry/delay", "1");
        settings.put("Retry/jitter", "1");
        settings.put("CircuitBreaker/enabled", "false");
        return settings;
    }

    /** The same settings, with a merchant "old" beside the default one, who speaks v1. */
    static Map<String, String> withOldMerchant(LocalAmazonPay amazon) {
        Map<String, String> settings = impatient(amazon);
        Map.copyOf(settings)
                .forEach((name, value) -> settings.put(name.replace("amazonpay.", "amazonpay.old."), value));
        settings.put("amazonpay.old.api-version", "v1");
        return settings;
    }

    /** The same with a merchant {@code live}, who is the same one in the live environment. */
    static Map<String, String> impatientAndLive(LocalAmazonPay amazon) {
        Map<String, String> settings = impatient(amazon.endpoint());
        settings(amazon.endpoint())
                .forEach((name, value) -> settings.put(name.replace("amazonpay.", "amazonpay.live."), value));
        settings.put("amazonpay.live.public-key-id", LocalAmazonPay.LIVE_PUBLIC_KEY_ID);
        return settings;
    }

    public AmazonPayGateway gateway() {
        return bean(AmazonPayGateway.class);
    }

    /** That of a named merchant. */
    AmazonPayGateway gateway(String merchant) {
        return container
                .select(AmazonPayGateway.class, MerchantLiteral.qualifier(merchant))
                .get();
    }

    public <T> T bean(Class<T> type) {
        return container.select(type).get();
    }

    @Override
    public void close() {
        container.close();
        ConfigProviderResolver.instance().releaseConfig(config);
    }
}
