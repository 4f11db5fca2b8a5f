package io.github.amazonpaygateway.impl.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which addresses in a message may be called: parsed, never matched as text.
 *
 * @param origins instead of SNS, for tests and the simulator; empty: SNS
 */
record SnsAddresses(Set<URI> origins) {

    private static final Pattern CERTIFICATE_PATH = Pattern.compile("/[A-Za-z0-9_-]+\\.pem");
    private static final Pattern CONFIRMATION = Pattern.compile("(.*&)?Action=ConfirmSubscription(&.*)?");
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~&&[^\\\\]]{1,2000}");

    /** @throws Refusal when it is not where SNS keeps its certificates */
    URI certificate(String text) {
        URI address = allowed(text);
        if (address.getRawQuery() != null
                || !CERTIFICATE_PATH.matcher(address.getRawPath()).matches()) {
            throw Refusal.forged("its certificate is no .pem file of SNS");
        }
        return address;
    }

    /** @throws Refusal when it is not where SNS confirms subscriptions */
    URI confirmation(String text) {
        URI address = allowed(text);
        boolean isRoot = address.getRawPath().isEmpty() || address.getRawPath().equals("/");
        if (!isRoot
                || address.getRawQuery() == null
                || !CONFIRMATION.matcher(address.getRawQuery()).matches()) {
            throw Refusal.forged("its SubscribeURL confirms no subscription");
        }
        return address;
    }

    private URI allowed(String text) {
        URI address = parsed(text);
        boolean isAllowed = origins.isEmpty() ? isSns(address) : isOrigin(address);
        if (!isAllowed || address.getRawFragment() != null) {
            throw Refusal.forged("it refers to an address that is not of SNS");
        }
        return address;
    }

    private static boolean isSns(URI address) {
        String host = address.getHost();
        return "https".equals(address.getScheme())
                && host != null
                && SnsHost.of(host).isPresent()
                && isJust(address, host, 443);
    }

    private boolean isOrigin(URI address) {
        return origins.stream()
                .anyMatch(origin -> origin.getScheme().equals(address.getScheme())
                        && origin.getHost().equals(address.getHost())
                        && isJust(address, origin.getHost(), origin.getPort()));
    }

    /** The authority is the host and perhaps this port: no user, nothing that another parser might take for the host. */
    private static boolean isJust(URI address, String host, int port) {
        boolean isPort = address.getPort() == port || address.getPort() == -1 && port == 443;
        String authority = address.getPort() == -1 ? host : host + ":" + address.getPort();
        return isPort && authority.equals(address.getRawAuthority());
    }

    private static URI parsed(String text) {
        if (!VISIBLE_ASCII.matcher(text).matches()) {
            throw Refusal.forged("it refers to something that is no address");
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw Refusal.forged("it refers to something that is no address");
        }
    }
}
