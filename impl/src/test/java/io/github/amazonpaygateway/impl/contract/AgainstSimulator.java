package io.github.amazonpaygateway.impl.contract;

/** A test whose gateway calls a simulator. */
interface AgainstSimulator {

    LocalAmazonPay amazon();
}
