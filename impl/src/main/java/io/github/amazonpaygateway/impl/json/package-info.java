/**
 * Between Amazon's JSON and the values of the API.
 *
 * <p>Promises: tolerant reader, strict writer; every quirk of the wire is decoded here and nowhere else. Whatever the text,
 * reading ends in a value or in {@link io.github.amazonpaygateway.impl.json.UnreadableAnswer}. A body holds the documented
 * fields in a fixed order and nothing else; the idempotency key is a header and never part of it.
 *
 * <p>Decided: one JSON-B binding of our own with an explicit serialiser or deserialiser for every type, so that the API
 * needs no annotation and no server's way with records matters. A deserialiser takes the whole object as a tree, because a
 * detail that cannot be understood must not cost the rest. Both flags of a new Charge are always written, although false
 * is Amazon's default: a repeated request must mean the same after a default has changed, and Amazon's own sample does so.
 * None of these classes is a CDI bean.
 */
@NullMarked
package io.github.amazonpaygateway.impl.json;

import org.jspecify.annotations.NullMarked;
