package io.github.amazonpaygateway.charge;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.state.StatusDetails;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * One payment attempt.
 *
 * @param chargeId its name, told only when it is created: store it
 * @param chargePermissionId against which permission
 * @param chargeAmount how much is or was to be charged
 * @param captureAmount how much was taken; empty or zero before capture
 * @param refundedAmount how much was given back; empty or zero before
 * @param convertedAmount what was taken in the currency of disbursement
 * @param conversionRate from the buyer's currency to that of disbursement
 * @param softDescriptor as printed on the statement; Amazon prefixes it with {@code AMZ*}
 * @param captureNow whether capture was asked for at once
 * @param canHandlePendingAuthorization whether a pending answer was allowed
 * @param merchantMetadata what the shop wrote on it
 * @param providerReferenceId the order's number at a payment service provider
 * @param redirectUrl where the buyer has to confirm with a second factor, if so
 * @param status where it stands
 * @param created when it came to be
 * @param expires when an authorization ends unless captured before
 * @param releaseEnvironment {@code Sandbox} or {@code Live}
 */
public record Charge(
        ChargeId chargeId,
        ChargePermissionId chargePermissionId,
        Money chargeAmount,
        Optional<Money> captureAmount,
        Optional<Money> refundedAmount,
        Optional<ConvertedAmount> convertedAmount,
        Optional<BigDecimal> conversionRate,
        Optional<String> softDescriptor,
        Optional<Boolean> captureNow,
        Optional<Boolean> canHandlePendingAuthorization,
        Optional<MerchantMetadata> merchantMetadata,
        Optional<String> providerReferenceId,
        Optional<URI> redirectUrl,
        StatusDetails<ChargeState> status,
        Optional<Instant> created,
        Optional<Instant> expires,
        Optional<String> releaseEnvironment) {

    /** A charge with little said about it, for tests of a shop. */
    public static Charge of(ChargeId id, ChargePermissionId permission, Money amount, ChargeState state) {
        return new Charge(
                id,
                permission,
                amount,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                StatusDetails.of(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** How much was taken so far; zero when Amazon says nothing. */
    public Money captured() {
        return captureAmount.orElseGet(() -> Money.zero(chargeAmount.currency()));
    }

    /** How much was given back so far; zero when Amazon says nothing. */
    public Money refunded() {
        return refundedAmount.orElseGet(() -> Money.zero(chargeAmount.currency()));
    }
}
