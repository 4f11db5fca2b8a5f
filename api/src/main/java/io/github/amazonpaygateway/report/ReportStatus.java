package io.github.amazonpaygateway.report;

/** How far Amazon is with a Report. */
public enum ReportStatus {
    /** Being made. */
    IN_PROGRESS,
    /** Made; the document can be read. */
    COMPLETED,
    /** Could not be made. */
    FAILED,
    /** Given up, for example because there was nothing to report. */
    CANCELLED,
    /** A status that this version does not know; see {@link Report#statusText()}. */
    UNRECOGNIZED;

    /** Whether nothing leaves this status. */
    public boolean isFinal() {
        return switch (this) {
            case COMPLETED, FAILED, CANCELLED -> true;
            case IN_PROGRESS, UNRECOGNIZED -> false;
        };
    }
}
