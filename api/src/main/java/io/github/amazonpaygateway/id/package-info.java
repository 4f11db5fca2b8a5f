/**
 * The names of Amazon's objects, one type each, so that a refund is never asked for with the id of a session.
 *
 * <p>Promises: an id is opaque and kept as Amazon gave it. Never derive one id from another.
 */
@NullMarked
package io.github.amazonpaygateway.id;

import org.jspecify.annotations.NullMarked;
