/**
 * What Amazon would refuse because of whose request it is: the region, the environment, the version of the
 * API, the kind of payment.
 *
 * <p>Promises: refused before anything is sent, by an {@link java.lang.IllegalArgumentException} that names the field, the
 * limit and the remedy. What may depend on an account or on an object of Amazon's is not judged here: in doubt a request is
 * sent.
 *
 * <p>Not here: lengths, formats and amounts, which the values of the api check when they are made.
 */
@NullMarked
package io.github.amazonpaygateway.impl.rules;

import org.jspecify.annotations.NullMarked;
