/** A local Amazon Pay. */
@NullMarked
package io.github.amazonpaygateway.simulator;

import org.jspecify.annotations.NullMarked;
