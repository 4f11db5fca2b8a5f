package io.github.amazonpaygateway.instore;

import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.refund.RefundState;
import io.github.amazonpaygateway.state.StatusDetails;

/**
 * What Amazon answers to a refund in a store.
 *
 * @param refundId its name
 * @param status where it stands; look at it, also a declined one may be answered
 */
public record InStoreRefund(RefundId refundId, StatusDetails<RefundState> status) {}
