/**
 * Strict reading of request bodies and the writing of answers.
 *
 * <p>Promises: an unknown field, a missing value, a wrong type and an over-long text are each refused as Amazon Pay
 * refuses them. Decided: a shape is a value, so a request's rules can be read in one place; numbers are accepted as
 * amounts and texts as booleans, because SDKs send them, and become what the documents say.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.json;

import org.jspecify.annotations.NullMarked;
