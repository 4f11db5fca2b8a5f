/**
 * Takes the payment.
 *
 * <p>Promises: a CheckoutSession is used only by the shopper who started it; nothing is completed twice, or with another
 * amount than the stored order's; an unclear answer is never shown as a decline.
 */
@NullMarked
package io.github.amazonpaygateway.demo.checkout.control;

import org.jspecify.annotations.NullMarked;
