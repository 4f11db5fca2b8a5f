package io.github.amazonpaygateway.impl.transport;

/** How far a request came. In doubt it may have been seen: only {@link #NOT_SENT} says that surely nothing was done. */
public enum Fate {
    /** Amazon, or something in its place, answered completely. */
    ANSWERED,
    /** No byte of the request left this machine. */
    NOT_SENT,
    /** The request may have been received, the answer did not come or did not come whole. */
    BROKEN,
    /** As {@link #BROKEN}, because the time for the call was over. */
    DEADLINE
}
