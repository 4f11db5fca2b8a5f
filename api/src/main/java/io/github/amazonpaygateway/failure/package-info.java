/**
 * What can go wrong, in three words: rejected, unavailable, unknown.
 *
 * <p>Promises: whatever the gateway throws because of a call is one of the three members of
 * {@link io.github.amazonpaygateway.failure.AmazonPayException}, on every server, synchronous or not; a decline is not
 * among them, it is an ordinary answer. No failure holds an address, a name, an e-mail, a key of the merchant or an
 * Authorization value, in its message or anywhere else.
 *
 * <p>Decided: unchecked, sealed, few members, facts as data. A decline thrown through a transactional method would roll
 * the shop's own order back.
 */
@NullMarked
package io.github.amazonpaygateway.failure;

import org.jspecify.annotations.NullMarked;
