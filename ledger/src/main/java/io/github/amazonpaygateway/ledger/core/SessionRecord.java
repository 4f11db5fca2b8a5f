package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.ledger.IntentId;
import java.time.Instant;
import java.util.Optional;

/**
 * A checkout that was asked for and is not done, whose session is looked after until it is over.
 *
 * @param merchant whose
 * @param intent which one
 * @param warned when the end of its session was announced
 */
record SessionRecord(String merchant, IntentId intent, Optional<Instant> warned) {}
