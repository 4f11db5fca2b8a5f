/**
 * Durable payments: {@code @Inject Payments payments;} writes down what the shop means to do before it is done, does it
 * once, and finds out what became of it, whatever crashes.
 *
 * <p>Promises: an {@link io.github.amazonpaygateway.ledger.IntentId} moves money once, from any thread of any server; the
 * same question gets the same answer; an outcome that is not known is never told as a decline and never leads to a
 * cancel; a state of money comes from an authenticated answer of Amazon only; no call leaves inside a transaction of the
 * database.
 *
 * <p>Decided: results are values, because a decline thrown through a transactional method would roll the shop's order
 * back; the shop names its intents, because only it knows what is meant once. Call {@code Payments} outside a transaction
 * of the shop: its locks would last as long as Amazon's answer.
 */
@NullMarked
package io.github.amazonpaygateway.ledger;

import org.jspecify.annotations.NullMarked;
