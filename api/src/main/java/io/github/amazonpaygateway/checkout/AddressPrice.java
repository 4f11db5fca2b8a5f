package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.limit.TextLimit;
import io.github.amazonpaygateway.money.Money;

/**
 * What goes to one of several addresses, in a session of {@link ProductType#PAY_AND_SHIP_MULTI_ADDRESS}. Amazon's documents
 * were not seen, only its .NET SDK, which has these two members.
 *
 * @param addressId that of a {@link ParcelAddress}; at most 256 characters, a limit of ours
 * @param price of what goes there; more than zero
 */
public record AddressPrice(String addressId, Money price) {

    private static final TextLimit ID = new TextLimit("multiAddressesCheckoutMetadata.addressId", 256);

    /** @throws IllegalArgumentException when the id is blank or too long, or the price zero */
    public AddressPrice {
        ID.checkPresent(addressId);
        if (price.isZero()) {
            throw new IllegalArgumentException("multiAddressesCheckoutMetadata.price must be more than zero");
        }
    }
}
