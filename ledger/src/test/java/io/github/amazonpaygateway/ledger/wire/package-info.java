/** A gateway of one process used by another, so that Amazon outlives a shop that is killed. */
@NullMarked
package io.github.amazonpaygateway.ledger.wire;

import org.jspecify.annotations.NullMarked;
