package io.github.amazonpaygateway.simulator.checkout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address of the shop with what it has to know in its query. */
public final class ReturnUrl {

    private ReturnUrl() {}

    /** Appends the session to whatever query the address has, before its fragment. */
    public static String of(String url, String checkoutSessionId) {
        return of(url, "amazonCheckoutSessionId", checkoutSessionId);
    }

    /** The same with another name and a value that has to be encoded. */
    public static String of(String url, String name, String value) {
        int fragment = url.indexOf('#');
        String address = fragment < 0 ? url : url.substring(0, fragment);
        String rest = fragment < 0 ? "" : url.substring(fragment);
        String separator = address.contains("?") ? "&" : "?";
        return address + separator + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + rest;
    }
}
