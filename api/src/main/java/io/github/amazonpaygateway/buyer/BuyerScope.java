package io.github.amazonpaygateway.buyer;

/** What a shop can ask to know of a buyer. Without a word of it Amazon tells all but the billing address. */
public enum BuyerScope {
    NAME("name"),
    EMAIL("email"),
    POSTAL_CODE("postalCode"),
    SHIPPING_ADDRESS("shippingAddress"),
    PHONE_NUMBER("phoneNumber"),
    PRIME_STATUS("primeStatus"),
    BILLING_ADDRESS("billingAddress");

    private final String text;

    BuyerScope(String text) {
        this.text = text;
    }

    /** As Amazon writes it. */
    public String text() {
        return text;
    }
}
