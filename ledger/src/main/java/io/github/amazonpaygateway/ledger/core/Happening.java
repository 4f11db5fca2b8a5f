package io.github.amazonpaygateway.ledger.core;

/** What can happen to an intent. */
enum Happening {
    /** The shop asked for it, and it was written down. */
    RECORDED,
    /** Amazon did it. */
    ACCEPTED,
    /** Amazon took it and will decide. */
    STARTED,
    /** Amazon decided against it. */
    DECLINED,
    /** Amazon refused the request, so that nothing was done. */
    REFUSED,
    /** It did not reach Amazon, or was turned away unread. */
    UNREACHED,
    /** It was sent and no usable answer came. */
    LOST,
    /** Somebody else takes care of it, because whoever had it is gone or has given up. */
    TAKEN_OVER,
    /** The shop wants another attempt. */
    RETRIED,
    /** Asking has been given up. */
    GIVEN_UP,
    /** Amazon says what cannot be: the key is taken by another request. */
    CONTRADICTED
}
