/**
 * What happens to a merchant without a call of the API: buyers complain, somebody decides, an account is claimed, a token
 * is handed over, a file arrives.
 *
 * <p>Promises: each step is noted before it is done and can be done again, so that snapshots lose nothing.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.intervention;

import org.jspecify.annotations.NullMarked;
