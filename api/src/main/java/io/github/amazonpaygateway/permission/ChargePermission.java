package io.github.amazonpaygateway.permission;

import io.github.amazonpaygateway.buyer.Address;
import io.github.amazonpaygateway.buyer.Buyer;
import io.github.amazonpaygateway.id.ChargePermissionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The consent of a buyer to be charged.
 *
 * @param chargePermissionId its name
 * @param type what was consented to
 * @param status where it stands
 * @param buyer who consented; gone after 30 days
 * @param shippingAddress where the goods go; none for PayOnly, gone after 30 days
 * @param billingAddress gone after 30 days
 * @param paymentDescriptors the payment methods as the buyer knows them, for example {@code Visa ****1111 (Amazon Pay)}
 * @param merchantMetadata what the shop wrote on it
 * @param limits how much may be charged
 * @param presentmentCurrency in which currency the buyer pays, ISO 4217
 * @param created when it came to be
 * @param expires when it ends unless closed before
 * @param releaseEnvironment {@code Sandbox} or {@code Live}
 * @param unrecognized the words behind each {@code UNRECOGNIZED} of this value but the state's, by the name of the field:
 *     {@code chargePermissionType}
 */
public record ChargePermission(
        ChargePermissionId chargePermissionId,
        ChargePermissionType type,
        ChargePermissionStatus status,
        Optional<Buyer> buyer,
        Optional<Address> shippingAddress,
        Optional<Address> billingAddress,
        List<String> paymentDescriptors,
        Optional<MerchantMetadata> merchantMetadata,
        Optional<ChargePermissionLimits> limits,
        Optional<String> presentmentCurrency,
        Optional<Instant> created,
        Optional<Instant> expires,
        Optional<String> releaseEnvironment,
        Map<String, String> unrecognized) {

    public ChargePermission {
        unrecognized = Map.copyOf(unrecognized);
        paymentDescriptors = List.copyOf(paymentDescriptors);
    }
}
