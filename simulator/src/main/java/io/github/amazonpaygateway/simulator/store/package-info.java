/**
 * Where objects are kept, each for its owner only.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.store;

import org.jspecify.annotations.NullMarked;
