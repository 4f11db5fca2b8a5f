package io.github.amazonpaygateway.impl.json;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the first version of Amazon's API has, and how it calls it: the one table of it. Sources: "Changes" of Amazon's PHP
 * SDK, the v1 pages of the documents and the recordings of 2020; what only follows from there being no v1 page is marked.
 */
final class VersionOne {

    /** The name of v2, and that of v1; objects that v1 shapes in another way are read by their deserialisers. */
    private static final Map<String, String> NAMES = Map.of(
            "statusDetails", "statusDetail",
            "webCheckoutDetails", "webCheckoutDetail",
            "paymentDetails", "paymentDetail");

    /**
     * Pages of v1 exist for these; that there is nothing else is inferred. Two things had a path of their own before v1 was
     * documented, {@code /in-store/v1/merchantScan} and {@code /account-management/v1/accounts}: they are not offered, since
     * what has to follow a scan, and every other operation of an account, is v2 only.
     */
    private static final Set<String> OPERATIONS = Set.of(
            "createCheckoutSession",
            "getCheckoutSession",
            "updateCheckoutSession",
            "getChargePermission",
            "updateChargePermission",
            "closeChargePermission",
            "createCharge",
            "getCharge",
            "captureCharge",
            "cancelCharge",
            "createRefund",
            "getRefund",
            "createDeliveryTracker");

    /**
     * What requests that v1 has cannot hold. Documented for the charge; for the session inferred from the recordings, which
     * know neither types of permissions nor sessions that a button makes.
     */
    private static final Map<String, Set<String>> LATER_FIELDS = Map.of(
            "createCheckoutSession", Set.of("chargePermissionType", "checkoutMode", "scopes", "addressDetails"),
            "updateCheckoutSession", Set.of("multiAddressesCheckoutMetadata"),
            "createCharge", Set.of("merchantMetadata"));

    /** What v1 does instead of an operation that it lacks. */
    private static final Map<String, String> INSTEAD = Map.of(
            "signButton",
            "the button of v1 asks a page of the shop, which makes the session with checkoutSessions().create and answers"
                    + " its id",
            "finalizeCheckoutSession",
            "a session of v1 ends when the buyer comes back from amazonPayRedirectUrl");

    static String name(String field) {
        return NAMES.getOrDefault(field, field);
    }

    static boolean hasOperation(String operation) {
        return OPERATIONS.contains(operation);
    }

    static boolean hasField(String operation, String field) {
        return !LATER_FIELDS.getOrDefault(operation, Set.of()).contains(field);
    }

    static Optional<String> insteadOf(String operation) {
        return Optional.ofNullable(INSTEAD.get(operation));
    }

    private VersionOne() {}
}
