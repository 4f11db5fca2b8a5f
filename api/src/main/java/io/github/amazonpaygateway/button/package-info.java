/**
 * What a page needs to show the Amazon Pay button.
 *
 * <p>Promises: what is signed are exactly the bytes that the page receives.
 *
 * <p>Source: "Render the button" in Amazon's documents.
 */
@NullMarked
package io.github.amazonpaygateway.button;

import org.jspecify.annotations.NullMarked;
