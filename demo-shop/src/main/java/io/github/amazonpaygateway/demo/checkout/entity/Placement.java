package io.github.amazonpaygateway.demo.checkout.entity;

import java.net.URI;

/** What came of placing an order. */
public sealed interface Placement {

    /** The order is stored; the buyer confirms the payment there. */
    record ToAmazon(URI page) implements Placement {}

    /** The order is past that already: look at its result. */
    record Placed() implements Placement {}

    record Refused(Refusal why) implements Placement {}

    /** Amazon could not be reached; nothing was paid. */
    record Unavailable() implements Placement {}
}
