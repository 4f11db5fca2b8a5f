/**
 * Checks who signed a request or a button.
 *
 * <p>Decided: the path, query and header texts that the known SDKs sign are tried one after the other, the documented
 * one first; its string to sign is the one a refusal names.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.signature;

import org.jspecify.annotations.NullMarked;
