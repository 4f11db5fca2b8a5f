package io.github.amazonpaygateway.simulator.dispute;

import java.util.Arrays;
import java.util.List;

/** The states of a dispute with the reasons each can have. The pairing is partly inferred from the names. */
enum DisputeState {
    ACTION_REQUIRED(
            "ActionRequired",
            "MerchantResponseRequired",
            "MerchantAdditionalEvidencesRequired",
            "BuyerAdditionalEvidencesRequired"),
    UNDER_REVIEW("UnderReview"),
    RESOLVED(
            "Resolved",
            "MerchantAcceptedDispute",
            "MerchantResponseDeadlineExpired",
            "BuyerCancelled",
            "InvestigatorResolved",
            "AutoResolved"),
    CLOSED(
            "Closed",
            "ChargebackFiled",
            "MerchantAcceptedDispute",
            "MerchantResponseDeadlineExpired",
            "BuyerCancelled",
            "InvestigatorResolved",
            "AutoResolved");

    private final String wireName;
    private final List<String> reasonCodes;

    DisputeState(String wireName, String... reasonCodes) {
        this.wireName = wireName;
        this.reasonCodes = List.of(reasonCodes);
    }

    static DisputeState of(String wireName) {
        return Arrays.stream(values())
                .filter(state -> state.wireName.equals(wireName))
                .findFirst()
                .orElseThrow();
    }

    static String[] wireNames() {
        return Arrays.stream(values()).map(DisputeState::wireName).toArray(String[]::new);
    }

    String wireName() {
        return wireName;
    }

    boolean allows(String reasonCode) {
        return reasonCodes.contains(reasonCode);
    }

    boolean isOver() {
        return this == RESOLVED || this == CLOSED;
    }

    /** Whether an update can lead from here to there; that what is over can only be closed is inferred. */
    boolean leadsTo(DisputeState next) {
        return switch (this) {
            case ACTION_REQUIRED, UNDER_REVIEW -> true;
            case RESOLVED -> next.isOver();
            case CLOSED -> false;
        };
    }
}
