/**
 * Money back, against one captured charge; always finished later.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.refund;

import org.jspecify.annotations.NullMarked;
