package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.permission.MerchantMetadata;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What becomes known on the review page: amount, result page, metadata. What is empty stays as it is.
 *
 * @param webCheckoutDetails new URLs
 * @param paymentDetails new amounts and intent
 * @param merchantMetadata new metadata
 * @param addressPrices what goes to which of several addresses, for {@code multiAddressesCheckoutMetadata}
 */
public record UpdateCheckoutSession(
        Optional<WebCheckoutDetails> webCheckoutDetails,
        Optional<PaymentDetails> paymentDetails,
        Optional<MerchantMetadata> merchantMetadata,
        List<AddressPrice> addressPrices) {

    /**
     * @throws IllegalArgumentException when a part is one that Amazon refuses, also {@code checkoutMode} and
     *     {@code presentmentCurrency}
     */
    public UpdateCheckoutSession {
        webCheckoutDetails = webCheckoutDetails.map(WebCheckoutDetails::checked);
        if (webCheckoutDetails.flatMap(WebCheckoutDetails::checkoutMode).isPresent()) {
            throw new IllegalArgumentException("checkoutMode can be given only when the session is created");
        }
        paymentDetails = paymentDetails.map(PaymentDetails::checked);
        if (paymentDetails.flatMap(PaymentDetails::presentmentCurrency).isPresent()) {
            throw new IllegalArgumentException("presentmentCurrency can be given only when the session is created;"
                    + " to change it later, give chargeAmount in the other currency");
        }
        merchantMetadata = merchantMetadata.map(MerchantMetadata::checked);
        addressPrices = List.copyOf(addressPrices);
    }

    /** What shall be paid, and where the buyer comes back to when that is done. */
    public static UpdateCheckoutSession of(PaymentDetails payment, URI checkoutResultReturnUrl) {
        return new UpdateCheckoutSession(
                Optional.of(WebCheckoutDetails.none().withResultReturnUrl(checkoutResultReturnUrl)),
                Optional.of(payment),
                Optional.empty(),
                List.of());
    }

    /** @throws IllegalArgumentException when a text is longer than Amazon takes */
    public UpdateCheckoutSession withMerchantMetadata(MerchantMetadata metadata) {
        return new UpdateCheckoutSession(webCheckoutDetails, paymentDetails, Optional.of(metadata), addressPrices);
    }

    /** What goes to which address, when the buyer chose several. */
    public UpdateCheckoutSession withAddressPrices(List<AddressPrice> prices) {
        return new UpdateCheckoutSession(webCheckoutDetails, paymentDetails, merchantMetadata, prices);
    }
}
