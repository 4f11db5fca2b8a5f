package io.github.amazonpaygateway.simulator.charge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which refusals of operations on a charge the documents name without saying what leads to them. */
public enum Objection {
    /** To a capture. */
    CAPTURE(
            "captureCharge",
            "AmazonRejected",
            "ProcessingFailure",
            "InvalidChargePermissionStatus",
            "TransactionCountExceeded"),
    /** To a cancellation. */
    CANCEL("cancelCharge", "InvalidChargePermissionStatus"),
    /** To a refund. */
    REFUND("createRefund", "AmazonRejected", "ProcessingFailure");

    private final String operation;
    private final List<String> reasonCodes;

    Objection(String operation, String... reasonCodes) {
        this.operation = operation;
        this.reasonCodes = List.of(reasonCodes);
    }

    /** The objection to an operation, spelled as in the journal. */
    public static Optional<Objection> to(String operation) {
        return Arrays.stream(values())
                .filter(objection -> objection.operation.equals(operation))
                .findFirst();
    }

    /** The operations that can be objected to. */
    public static String[] operations() {
        return Arrays.stream(values()).map(objection -> objection.operation).toArray(String[]::new);
    }

    /** What the documents name for it. */
    public List<String> reasonCodes() {
        return reasonCodes;
    }
}
