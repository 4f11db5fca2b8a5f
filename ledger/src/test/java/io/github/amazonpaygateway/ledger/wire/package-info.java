/** A gateway of one process used by others, so that several shops have one Amazon. */
@NullMarked
package io.github.amazonpaygateway.ledger.wire;

import org.jspecify.annotations.NullMarked;
