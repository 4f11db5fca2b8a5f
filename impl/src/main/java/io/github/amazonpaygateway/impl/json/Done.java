package io.github.amazonpaygateway.impl.json;

/** What Amazon says when there is nothing to say: an empty object, or no body at all. */
public record Done() {}
