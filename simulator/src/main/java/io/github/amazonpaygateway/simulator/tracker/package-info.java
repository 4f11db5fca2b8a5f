/**
 * Parcels of which the buyer is told by Alexa.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.tracker;

import org.jspecify.annotations.NullMarked;
