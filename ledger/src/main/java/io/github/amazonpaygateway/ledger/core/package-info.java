/**
 * The engine of the ledger, without a container: intents, reservations, results, and the janitor that finds out what
 * nobody knows.
 *
 * <p>Promises: what is sent was written before, under a key that follows from intent and attempt alone; the rows of one
 * permission change one after the other; a state is left only as {@link
 * io.github.amazonpaygateway.ledger.core.StateTable} says; what Amazon once said of a charge is never taken back by an older
 * answer.
 *
 * <p>Decided: the lock of a permission is taken first in every transaction, so that none waits for another in a circle;
 * time comes from the clock that is passed in, never from the database; nothing here knows CDI, so that a crash can be
 * tried in a plain process.
 */
@NullMarked
package io.github.amazonpaygateway.ledger.core;

import org.jspecify.annotations.NullMarked;
