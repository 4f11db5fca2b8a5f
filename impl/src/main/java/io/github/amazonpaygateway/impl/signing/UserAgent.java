package io.github.amazonpaygateway.impl.signing;

import org.jspecify.annotations.Nullable;

/** How the gateway names itself; not signed, as engines and proxies may add to it. */
final class UserAgent {

    static final String TEXT = "amazonpay-gateway-jakarta-ee/" + version(UserAgent.class.getPackage()) + " (Java/"
            + Runtime.version().feature() + ")";

    private static String version(Package gateway) {
        @Nullable String version = gateway.getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }

    private UserAgent() {}
}
