/**
 * The accounts that may call the simulator: ids, public key and region.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.merchant;

import org.jspecify.annotations.NullMarked;
