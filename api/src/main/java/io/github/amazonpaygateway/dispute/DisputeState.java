package io.github.amazonpaygateway.dispute;

/** Where a Dispute stands ("Dispute State Transition" in Amazon's documents). */
public enum DisputeState {
    /** Somebody has to answer; GET, update and contest are allowed. */
    ACTION_REQUIRED,
    /** Being decided; GET and update are allowed. */
    UNDER_REVIEW,
    /** Decided; the resolution tells for whom. */
    RESOLVED,
    /** Over. */
    CLOSED,
    /** A state that this version does not know, or none in the answer; see {@code stateText}. */
    UNRECOGNIZED;

    /** Whether nothing is decided any more. */
    public boolean isFinal() {
        return switch (this) {
            case RESOLVED, CLOSED -> true;
            case ACTION_REQUIRED, UNDER_REVIEW, UNRECOGNIZED -> false;
        };
    }
}
