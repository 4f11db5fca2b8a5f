package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.buyer.BuyerScope;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A new CheckoutSession; also the payload of a button, since the button creates the session in the browser.
 *
 * @param key under which Amazon remembers the creation; not part of a button's payload
 * @param storeId the store; without it the configured one
 * @param webCheckoutDetails where the buyer's browser goes
 * @param consent what the buyer shall consent to; without it one-time
 * @param paymentDetails what shall be paid; may follow by an update in express checkout
 * @param merchantMetadata what shall be written on it
 * @param addressDetails the address that the shop knows already; only with an additional payment button
 * @param deliverySpecifications which addresses the buyer may choose
 * @param platformId the merchant id of a solution provider; for solution providers only
 * @param scopes what the shop wants to know of the buyer; empty for Amazon's default (all but the billing address)
 */
public record CreateCheckoutSession(
        IdempotencyKey key,
        Optional<String> storeId,
        WebCheckoutDetails webCheckoutDetails,
        Optional<Consent> consent,
        Optional<PaymentDetails> paymentDetails,
        Optional<MerchantMetadata> merchantMetadata,
        Optional<AddressDetails> addressDetails,
        Optional<DeliverySpecifications> deliverySpecifications,
        Optional<String> platformId,
        List<BuyerScope> scopes) {

    /** @throws IllegalArgumentException when a part is one that Amazon refuses */
    public CreateCheckoutSession {
        if (storeId.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("storeId must not be blank; leave it out for the configured one");
        }
        if (platformId.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("platformId must not be blank; only solution providers have one");
        }
        webCheckoutDetails = webCheckoutDetails.checked();
        paymentDetails = paymentDetails.map(PaymentDetails::checked);
        merchantMetadata = merchantMetadata.map(MerchantMetadata::checked);
        scopes = List.copyOf(scopes);
    }

    /** The buyer chooses address and payment method at Amazon and comes back to this page for the review. */
    public static CreateCheckoutSession express(URI checkoutReviewReturnUrl) {
        return of(WebCheckoutDetails.none().withReviewReturnUrl(checkoutReviewReturnUrl), Optional.empty());
    }

    /** The buyer pays at once at Amazon and comes back to this page for the result (additional payment button). */
    public static CreateCheckoutSession processOrder(URI checkoutResultReturnUrl, PaymentDetails payment) {
        return of(
                WebCheckoutDetails.none()
                        .withResultReturnUrl(checkoutResultReturnUrl)
                        .processingOrder(),
                Optional.of(payment));
    }

    private static CreateCheckoutSession of(WebCheckoutDetails urls, Optional<PaymentDetails> payment) {
        return new CreateCheckoutSession(
                IdempotencyKey.random(),
                Optional.empty(),
                urls,
                Optional.empty(),
                payment,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same session under a key of the shop's own. */
    public CreateCheckoutSession withKey(IdempotencyKey ownKey) {
        return new CreateCheckoutSession(
                ownKey,
                storeId,
                webCheckoutDetails,
                consent,
                paymentDetails,
                merchantMetadata,
                addressDetails,
                deliverySpecifications,
                platformId,
                scopes);
    }

    /** @throws IllegalArgumentException when the id is blank */
    public CreateCheckoutSession withStoreId(String id) {
        return new CreateCheckoutSession(
                key,
                Optional.of(id),
                webCheckoutDetails,
                consent,
                paymentDetails,
                merchantMetadata,
                addressDetails,
                deliverySpecifications,
                platformId,
                scopes);
    }

    /** @throws IllegalArgumentException when it is no absolute https URL (http only for localhost) of at most 512 characters */
    public CreateCheckoutSession withCancelUrl(URI url) {
        return new CreateCheckoutSession(
                key,
                storeId,
                webCheckoutDetails.withCancelUrl(url),
                consent,
                paymentDetails,
                merchantMetadata,
                addressDetails,
                deliverySpecifications,
                platformId,
                scopes);
    }

    /** Asks for a subscription, or to store the payment method, instead of one order. */
    public CreateCheckoutSession withConsent(Consent asked) {
        return new CreateCheckoutSession(
                key,
                storeId,
                webCheckoutDetails,
                Optional.of(asked),
                paymentDetails,
                merchantMetadata,
                addressDetails,
                deliverySpecifications,
                platformId,
                scopes);
    }

    /** @throws IllegalArgumentException when the combination is one that Amazon refuses */
    public CreateCheckoutSession withPaymentDetails(PaymentDetails payment) {
        return new CreateCheckoutSession(
                key,
                storeId,
                webCheckoutDetails,
                consent,
                Optional.of(payment),
                merchantMetadata,
                addressDetails,
                deliverySpecifications,
                platformId,
                scopes);
    }

    /** @throws IllegalArgumentException when a text is longer than Amazon takes */
    public CreateCheckoutSession withMerchantMetadata(MerchantMetadata metadata) {
        return new CreateCheckoutSession(
                key,
                storeId,
                webCheckoutDetails,
                consent,
                paymentDetails,
                Optional.of(metadata),
                addressDetails,
                deliverySpecifications,
                platformId,
                scopes);
    }

    /** The address that the shop knows already; only with an additional payment button. */
    public CreateCheckoutSession withAddressDetails(AddressDetails address) {
        return new CreateCheckoutSession(
                key,
                storeId,
                webCheckoutDetails,
                consent,
                paymentDetails,
                merchantMetadata,
                Optional.of(address),
                deliverySpecifications,
                platformId,
                scopes);
    }

    /** Which addresses the buyer may choose. */
    public CreateCheckoutSession withDeliverySpecifications(DeliverySpecifications specifications) {
        return new CreateCheckoutSession(
                key,
                storeId,
                webCheckoutDetails,
                consent,
                paymentDetails,
                merchantMetadata,
                addressDetails,
                Optional.of(specifications),
                platformId,
                scopes);
    }

    /**
     * Names the solution provider that the shop runs on, by its merchant id; for solution providers only.
     *
     * @throws IllegalArgumentException when the id is blank
     */
    public CreateCheckoutSession withPlatformId(String merchantId) {
        return new CreateCheckoutSession(
                key,
                storeId,
                webCheckoutDetails,
                consent,
                paymentDetails,
                merchantMetadata,
                addressDetails,
                deliverySpecifications,
                Optional.of(merchantId),
                scopes);
    }

    /** What the shop needs to know, and no more. */
    public CreateCheckoutSession withScopes(List<BuyerScope> wanted) {
        return new CreateCheckoutSession(
                key,
                storeId,
                webCheckoutDetails,
                consent,
                paymentDetails,
                merchantMetadata,
                addressDetails,
                deliverySpecifications,
                platformId,
                wanted);
    }
}
