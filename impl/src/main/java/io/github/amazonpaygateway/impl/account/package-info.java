/**
 * Merchant accounts and stores: paths and verbs, resilience, and what the provider sees.
 *
 * <p>Decided: a claim is answered by a redirect of HTTP, which is an answer of this operation and of no other; so its client
 * method says so ({@link io.github.amazonpaygateway.impl.transport.AnsweredBySeeOther}) and takes the bare response.
 */
@NullMarked
package io.github.amazonpaygateway.impl.account;

import org.jspecify.annotations.NullMarked;
