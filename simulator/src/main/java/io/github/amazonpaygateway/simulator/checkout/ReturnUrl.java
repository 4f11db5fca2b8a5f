package io.github.amazonpaygateway.simulator.checkout;

/** An address with {@code amazonCheckoutSessionId} in its query. */
public final class ReturnUrl {

    private ReturnUrl() {}

    /** Appends the session to whatever query the address has, before its fragment. */
    public static String of(String url, String checkoutSessionId) {
        int fragment = url.indexOf('#');
        String address = fragment < 0 ? url : url.substring(0, fragment);
        String rest = fragment < 0 ? "" : url.substring(fragment);
        String separator = address.contains("?") ? "&" : "?";
        return address + separator + "amazonCheckoutSessionId=" + checkoutSessionId + rest;
    }
}
