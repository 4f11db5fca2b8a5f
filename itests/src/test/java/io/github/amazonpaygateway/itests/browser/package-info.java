/** A buyer and a merchant in front of the demo shop, in a real Chromium. */
@NullMarked
package io.github.amazonpaygateway.itests.browser;

import org.jspecify.annotations.NullMarked;
