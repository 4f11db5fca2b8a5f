package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.dispute.DisputeStatus;

/** {@code statusDetails} of a reported dispute. */
final class DisputeStatusFields {

    static void write(DisputeStatus status, RequestObject object) {
        object.word("resolution", status.resolution())
                .word("state", status.state())
                .text("reasonCode", status.reasonCode())
                .text("reasonDescription", status.reasonDescription());
    }

    private DisputeStatusFields() {}
}
