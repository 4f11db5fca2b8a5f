package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.buyer.Address;

/**
 * One of the addresses that the buyer chose in a checkout to several addresses.
 *
 * @param addressId its name, by which {@link UpdateCheckoutSession#withAddressPrices} says what goes there
 * @param address where that is
 */
public record ParcelAddress(String addressId, Address address) {

    /** Without the address. */
    @Override
    public String toString() {
        return "ParcelAddress[addressId=" + addressId + "]";
    }
}
