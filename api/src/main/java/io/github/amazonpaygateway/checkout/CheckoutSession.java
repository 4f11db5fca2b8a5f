package io.github.amazonpaygateway.checkout;

import io.github.amazonpaygateway.buyer.Address;
import io.github.amazonpaygateway.buyer.Buyer;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.state.StatusDetails;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The buyer's visit. While it is open it tells who buys and where the goods go; once completed it tells the
 * ChargePermission and the Charge, and little else.
 *
 * @param checkoutSessionId its name
 * @param status where it stands
 * @param constraints what is missing before the buyer can pay
 * @param webCheckoutDetails where the buyer's browser goes
 * @param productType what the buyer was asked for
 * @param chargePermissionType what the buyer consents to
 * @param paymentDetails what shall be paid
 * @param merchantMetadata what the shop wrote on it
 * @param buyer who buys; while open and after sign-in
 * @param shippingAddress where the goods go; not for PayOnly
 * @param shippingAddresses where the parcels go, in a checkout to several addresses
 * @param billingAddress the address of the payment method
 * @param paymentDescriptors the payment methods as the buyer knows them, for example {@code Visa ****1111 (Amazon Pay)}
 * @param chargePermissionId once completed
 * @param chargeId once completed, unless the intent was Confirm
 * @param created when it came to be
 * @param expires 24 hours later
 * @param storeId the shop's store
 * @param releaseEnvironment {@code Sandbox} or {@code Live}
 * @param unrecognized the words behind each {@code UNRECOGNIZED} of this value but the state's, by the path of the
 *     field: {@code productType}, {@code chargePermissionType}, {@code paymentDetails.paymentIntent}
 */
public record CheckoutSession(
        CheckoutSessionId checkoutSessionId,
        StatusDetails<CheckoutSessionState> status,
        List<Constraint> constraints,
        WebCheckoutDetails webCheckoutDetails,
        Optional<ProductType> productType,
        ChargePermissionType chargePermissionType,
        Optional<PaymentDetails> paymentDetails,
        Optional<MerchantMetadata> merchantMetadata,
        Optional<Buyer> buyer,
        Optional<Address> shippingAddress,
        List<ParcelAddress> shippingAddresses,
        Optional<Address> billingAddress,
        List<String> paymentDescriptors,
        Optional<ChargePermissionId> chargePermissionId,
        Optional<ChargeId> chargeId,
        Optional<Instant> created,
        Optional<Instant> expires,
        Optional<String> storeId,
        Optional<String> releaseEnvironment,
        Map<String, String> unrecognized) {

    public CheckoutSession {
        unrecognized = Map.copyOf(unrecognized);
        constraints = List.copyOf(constraints);
        shippingAddresses = List.copyOf(shippingAddresses);
        paymentDescriptors = List.copyOf(paymentDescriptors);
    }

    /** A session with little said about it, for tests of a shop. */
    public static CheckoutSession of(CheckoutSessionId id, CheckoutSessionState state) {
        return new CheckoutSession(
                id,
                StatusDetails.of(state),
                List.of(),
                WebCheckoutDetails.none(),
                Optional.empty(),
                ChargePermissionType.ONE_TIME,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** Where to send the buyer to pay; empty while a constraint is left. Never build this URL. */
    public Optional<URI> amazonPayRedirectUrl() {
        return webCheckoutDetails.amazonPayRedirectUrl();
    }
}
