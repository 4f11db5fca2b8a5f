package io.github.amazonpaygateway.itests.gateway;

import io.github.amazonpaygateway.AmazonPayGateway;
import jakarta.enterprise.inject.spi.CDI;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * What a thread of the server knows about the application that it works for.
 *
 * @param module the name under {@code java:module}, which differs for each application
 * @param classes the loader by which frameworks find the shop's classes
 * @param isGatewayFound whether CDI finds the gateway
 */
record Surroundings(String module, ClassLoader classes, boolean isGatewayFound) {

    /** Those of the current thread. */
    static Surroundings here() {
        return new Surroundings(
                nameOfModule(),
                Thread.currentThread().getContextClassLoader(),
                CDI.current().select(AmazonPayGateway.class).isResolvable());
    }

    private static String nameOfModule() {
        try {
            return InitialContext.doLookup("java:module/ModuleName");
        } catch (NamingException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
