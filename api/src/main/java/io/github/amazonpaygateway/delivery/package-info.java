/**
 * Delivery trackers: the parcels of an order, for notifications by Alexa.
 *
 * <p>Promises: repeating an equal request tells once.
 *
 * <p>Source: "Delivery tracker" in Amazon's documents.
 */
@NullMarked
package io.github.amazonpaygateway.delivery;

import org.jspecify.annotations.NullMarked;
