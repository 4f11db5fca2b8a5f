package io.github.amazonpaygateway.impl;

/** Where the beans come from that say how often and how long. */
interface Resilience {

    <T> T of(Class<T> type);
}
