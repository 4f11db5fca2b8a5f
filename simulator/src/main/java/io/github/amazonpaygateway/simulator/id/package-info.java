/**
 * Ids shaped as Amazon Pay shapes them.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.id;

import org.jspecify.annotations.NullMarked;
