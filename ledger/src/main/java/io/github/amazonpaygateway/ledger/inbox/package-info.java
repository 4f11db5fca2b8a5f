/**
 * Notifications from their arrival until they are done, on the database of the ledger.
 *
 * <p>Promises: what was stored survives the death of every server; of any number of copies, posted to any number of servers,
 * one is stored; nobody else gets a notification while its claim lasts.
 *
 * <p>Decided: a claim moves the time when the row is due, so that a dead worker needs no clean-up. What is done keeps its id
 * for longer than messages are accepted, and nothing of what it said.
 */
@NullMarked
package io.github.amazonpaygateway.ledger.inbox;

import org.jspecify.annotations.NullMarked;
