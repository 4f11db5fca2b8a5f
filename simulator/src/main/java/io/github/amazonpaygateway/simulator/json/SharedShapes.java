package io.github.amazonpaygateway.simulator.json;

/** Parts of requests that several operations have in common. */
public final class SharedShapes {

    /** What the shop tells of its order. */
    public static final Shape MERCHANT_METADATA = Shape.of()
            .allow("merchantReferenceId", Rules.text(256))
            .allow("merchantStoreName", Rules.text(50))
            .allow("noteToBuyer", Rules.text(255))
            .allow("customInformation", Rules.text(4096));

    /** What a payment service provider tells of its order. */
    public static final Shape PROVIDER_METADATA = Shape.of().allow("providerReferenceId", Rules.text());

    /** How often a recurring payment comes back, and with what amount. */
    public static final Shape RECURRING_METADATA = Shape.of()
            .allow(
                    "frequency",
                    Shape.of()
                            .require("unit", Rules.oneOf("Year", "Month", "Week", "Day", "Variable"))
                            .require("value", Rules.count()))
            .allow("amount", new PriceRule());

    /** What the buyer's statement shows. */
    public static final Rule SOFT_DESCRIPTOR = Rules.text(16);

    /** A reason given by the merchant. */
    public static final Rule REASON = Rules.text(255);

    /** What a shop can ask to read of a buyer. */
    public static final Rule SCOPES = Rules.listOf(Rules.oneOf(
            "name", "email", "postalCode", "shippingAddress", "phoneNumber", "primeStatus", "billingAddress"));

    private SharedShapes() {}
}
