package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.ledger.Permit;

/** What came of the wish to send something. */
sealed interface Recording {

    /** Written down; it may be sent. */
    record Recorded(Intent intent) implements Recording {}

    /** The rules are against it; nothing is written. */
    record Refused(Permit.Refused why) implements Recording {}

    /** There is an attempt already, and another one may not be. */
    record Standing(Intent intent) implements Recording {}
}
