/**
 * What a page needs to show the Amazon Pay button.
 *
 * <p>Promises: what is signed are exactly the bytes that the page receives; payloads made here are safe in HTML as they
 * are.
 *
 * <p>Source: "Render the button", "Add the Amazon Pay script", "Sign in" in Amazon's documents.
 */
@NullMarked
package io.github.amazonpaygateway.button;

import org.jspecify.annotations.NullMarked;
