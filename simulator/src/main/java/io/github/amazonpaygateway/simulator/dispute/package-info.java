/**
 * What a buyer complains of: a claim or a chargeback against one captured charge, and how it ends.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.dispute;

import org.jspecify.annotations.NullMarked;
