package io.github.amazonpaygateway.simulator.report;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.settlement.Movement.Kind;
import java.util.Arrays;
import java.util.Set;

/** What can be reported, and which movements of money each report has. */
enum ReportType {
    SETTLEMENT(flat("SETTLEMENT"), Kind.CAPTURE, Kind.REFUND, Kind.CHARGEBACK),
    SANDBOX_SETTLEMENT(flat("SANDBOX_SETTLEMENT"), Kind.CAPTURE, Kind.REFUND, Kind.CHARGEBACK),
    ORDER_REFERENCE(flat("ORDER_REFERENCE")),
    BILLING_AGREEMENT(flat("BILLING_AGREEMENT")),
    AUTHORIZATION(flat("AUTHORIZATION")),
    REFUND(flat("REFUND"), Kind.REFUND),
    MULTI_CURRENCY_PAYMENTS("_GET_CSV_CUSTOM_OFFAMAZONPAYMENTS_MULTI_CURRENCY_PAYMENTS_DATA_", Kind.CAPTURE);

    private final String wireName;
    private final Set<Kind> kinds;

    ReportType(String wireName, Kind... kinds) {
        this.wireName = wireName;
        this.kinds = Set.of(kinds);
    }

    static String[] wireNames() {
        return Arrays.stream(values()).map(ReportType::wireName).toArray(String[]::new);
    }

    /** The type of a checked name. That the sandbox offers one type is documented, that live has all others inferred. */
    static ReportType of(String wireName, Environment environment) {
        ReportType type = Arrays.stream(values())
                .filter(candidate -> candidate.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> invalidValue("reportTypes", wireName, "Not a type of report."));
        if ((environment == Environment.SANDBOX) != (type == SANDBOX_SETTLEMENT)) {
            throw invalidValue("reportType", wireName, "Not offered in " + environment.wireName() + ".");
        }
        return type;
    }

    String wireName() {
        return wireName;
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    private static String flat(String what) {
        return "_GET_FLAT_FILE_OFFAMAZONPAYMENTS_" + what + "_DATA_";
    }
}
