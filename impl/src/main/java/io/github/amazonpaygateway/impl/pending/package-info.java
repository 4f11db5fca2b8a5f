/**
 * Which charges and refunds went through the gateways and are not decided yet, so that somebody can ask for their end when
 * no notification tells it.
 *
 * <p>Promises: what a shop calls is passed on and answered as it is; nothing here throws, calls or waits. A few thousand
 * objects are remembered, in this process only.
 *
 * <p>Decided: around the resources of a gateway instead of in them, so that they know nothing of it. Not here: who asks
 * ({@code notification}); what survives the server, which is the ledger's.
 */
@NullMarked
package io.github.amazonpaygateway.impl.pending;

import org.jspecify.annotations.NullMarked;
