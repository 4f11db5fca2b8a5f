package io.github.amazonpaygateway.report;

/** How often a scheduled report is made, by ISO 8601. */
public enum ScheduleFrequency {
    /** Every 5 minutes. */
    PT5M,
    /** Every 15 minutes. */
    PT15M,
    /** Every 30 minutes. */
    PT30M,
    /** Every hour. */
    PT1H,
    /** Every 2 hours. */
    PT2H,
    /** Every 4 hours. */
    PT4H,
    /** Every 8 hours. */
    PT8H,
    /** Every 12 hours. */
    PT12H,
    /** Every 24 hours. */
    PT24H,
    /** Every 84 hours. */
    PT84H,
    /** Every day. */
    P1D,
    /** Every 2 days. */
    P2D,
    /** Every 3 days. */
    P3D,
    /** Every 7 days. */
    P7D,
    /** Every 14 days. */
    P14D,
    /** Every 15 days. */
    P15D,
    /** Every 18 days. */
    P18D,
    /** Every 30 days. */
    P30D,
    /** A frequency that this version does not know; see {@link ReportSchedule#frequencyText()}. */
    UNRECOGNIZED
}
