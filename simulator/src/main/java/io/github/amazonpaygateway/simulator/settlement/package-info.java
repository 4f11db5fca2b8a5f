/**
 * What a merchant is paid out: captures less refunds and lost disputes, a day at a time.
 */
@NullMarked
package io.github.amazonpaygateway.simulator.settlement;

import org.jspecify.annotations.NullMarked;
