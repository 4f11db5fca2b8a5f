package io.github.amazonpaygateway.benchmarks;

/** One way of calling Amazon Pay. Safe for many threads. */
interface Contender {

    String name();

    /** One whole call as a shop makes it: create a charge, read it, capture it, refund it, in turn. */
    void call(int turn) throws Exception;

    /** One signature of a short text, for what a call costs besides. */
    void sign() throws Exception;
}
