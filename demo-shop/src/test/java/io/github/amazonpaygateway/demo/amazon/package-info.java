/** Amazon Pay as the tests need it, without a network. */
@NullMarked
package io.github.amazonpaygateway.demo.amazon;

import org.jspecify.annotations.NullMarked;
