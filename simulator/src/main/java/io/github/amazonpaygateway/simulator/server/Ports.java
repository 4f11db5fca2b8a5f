package io.github.amazonpaygateway.simulator.server;

import java.util.OptionalInt;

/**
 * Where to listen.
 *
 * @param http 0 takes any free port
 * @param https 0 takes any free port; empty: no https
 */
public record Ports(int http, OptionalInt https) {

    /** Any free port, no https. */
    public static Ports any() {
        return new Ports(0, OptionalInt.empty());
    }

    /** Any two free ports. */
    public static Ports anyWithHttps() {
        return new Ports(0, OptionalInt.of(0));
    }

    /** One or two numbers. */
    @Override
    public String toString() {
        return https.isPresent() ? http + " and " + https.getAsInt() : String.valueOf(http);
    }
}
