package io.github.amazonpaygateway.charge;

import io.github.amazonpaygateway.limit.TextLimit;

/**
 * What the buyer reads on the statement of the payment method, after {@code AMZ*}.
 *
 * @param text 1 to 16 characters
 */
public record SoftDescriptor(String text) {

    private static final TextLimit LIMIT = new TextLimit("softDescriptor", 16);

    /** @throws IllegalArgumentException when the text is blank or longer than 16 characters */
    public SoftDescriptor {
        LIMIT.checkPresent(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
