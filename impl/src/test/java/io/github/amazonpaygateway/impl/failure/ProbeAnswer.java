package io.github.amazonpaygateway.impl.failure;

/** An answer that was read. */
public record ProbeAnswer(String text) {}
