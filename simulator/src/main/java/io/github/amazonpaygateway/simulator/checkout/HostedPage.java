package io.github.amazonpaygateway.simulator.checkout;

/** The pages of the simulator that a buyer's browser is sent to. */
public enum HostedPage {
    /** A click on a button leads here. */
    START("/checkout/start"),
    /** {@code amazonPayRedirectUrl} leads here. */
    PROCESSING("/checkout/processing");

    private final String path;

    HostedPage(String path) {
        this.path = path;
    }

    /** The address of the page for a session. */
    public String url(String base, String checkoutSessionId) {
        return ReturnUrl.of(base + path, checkoutSessionId);
    }
}
