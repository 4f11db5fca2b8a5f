package io.github.amazonpaygateway.impl;

import io.github.amazonpaygateway.impl.traffic.BreakerSettings;

/** What says how often, how long, and after how many failures no more. */
interface Resilience {

    <T> T of(Class<T> type);

    BreakerSettings breaker(Class<?> type);
}
