package io.github.amazonpaygateway.simulator.operation;

/**
 * What a request is about.
 *
 * @param id of the object, empty for a create or a list
 * @param part of that object, empty unless the path names one
 * @param query after the question mark
 */
public record Target(String id, String part, Query query) {

    /** Nothing that exists yet. */
    public static Target none() {
        return new Target("", "", Query.of(null));
    }
}
