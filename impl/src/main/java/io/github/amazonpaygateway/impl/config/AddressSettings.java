package io.github.amazonpaygateway.impl.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Addresses of Amazon or of what stands for it. */
record AddressSettings(MerchantSettings settings, Optional<Environment> environment) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Without a slash at the end. */
    Optional<URI> read(Setting setting, Optional<URI> ofRegion) {
        return settings.isMissing(setting) ? ofRegion : settings.value(setting, this::address);
    }

    /** @throws IllegalArgumentException with the fault and its remedy */
    URI address(String text) {
        URI address = parsed(text.replaceAll("/+$", ""));
        if (address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null
                || address.getRawQuery() != null) {
            throw malformed();
        }
        if (!isProtected(address)) {
            throw new IllegalArgumentException(
                    "is not https; use https, as http is for the sandbox and for this machine" + " only");
        }
        return address;
    }

    private boolean isProtected(URI address) {
        boolean isHttp = "http".equalsIgnoreCase(address.getScheme());
        boolean mayBeHttp = THIS_MACHINE.contains(address.getHost())
                || environment.filter(Environment.SANDBOX::equals).isPresent();
        return "https".equalsIgnoreCase(address.getScheme()) || isHttp && mayBeHttp;
    }

    private static URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw malformed();
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("is no address; write it as https://host:port/path, without user, query and"
                + " fragment, and without underscores in the host");
    }
}
