package io.github.amazonpaygateway.delivery;

import io.github.amazonpaygateway.limit.TextLimit;

/**
 * One parcel.
 *
 * @param trackingNumber the carrier's number of the parcel
 * @param carrierCode the carrier by Amazon's list, for example {@code FEDEX}
 */
public record DeliveryDetails(String trackingNumber, String carrierCode) {

    /** Amazon documents no lengths; these are generous. */
    private static final TextLimit NUMBER = new TextLimit("trackingNumber", 255);

    private static final TextLimit CARRIER = new TextLimit("carrierCode", 255);

    /** @throws IllegalArgumentException when a part is blank or longer than 255 characters */
    public DeliveryDetails {
        NUMBER.checkPresent(trackingNumber);
        CARRIER.checkPresent(carrierCode);
    }
}
