/**
 * Everything a client can reach: the API, the control surface under {@code /simulator/}, {@code checkout.js} and the
 * buyer's pages under {@code /checkout/}. Pure functions from request to answer, so every front shares them.
 *
 * <p>Promises: never throws for what a client sends; a fault of our own is logged and answered without details.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.web;

import org.jspecify.annotations.NullMarked;
