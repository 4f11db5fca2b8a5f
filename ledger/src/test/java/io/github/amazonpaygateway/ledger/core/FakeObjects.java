package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.WebCheckoutDetails;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionLimits;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.permission.ChargePermissionStatus;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.state.StatusDetails;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Amazon answers with, of which the ledger reads a few fields. */
final class FakeObjects {

    private FakeObjects() {}

    /** @param end when it ends unless it is completed before */
    static CheckoutSession session(
            CheckoutSessionId id, PaymentDetails details, Optional<MerchantMetadata> metadata, Instant end) {
        return new CheckoutSession(
                id,
                StatusDetails.of(CheckoutSessionState.OPEN),
                List.of(),
                WebCheckoutDetails.none(),
                Optional.empty(),
                ChargePermissionType.ONE_TIME,
                Optional.of(details),
                metadata,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(end),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** The same one at its end, of which Amazon tells little. */
    static CheckoutSession over(
            CheckoutSession session,
            CheckoutSessionState state,
            Optional<ReasonCode> reason,
            Optional<ChargePermissionId> permission,
            Optional<ChargeId> charge) {
        return new CheckoutSession(
                session.checkoutSessionId(),
                new StatusDetails<>(state, state.name(), reason, Optional.empty(), Optional.empty()),
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
                permission,
                charge,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    static ChargePermission permission(
            ChargePermissionId id,
            ChargePermissionType type,
            ChargePermissionState state,
            Money limit,
            Instant expires) {
        return new ChargePermission(
                id,
                type,
                new ChargePermissionStatus(state, state.name(), List.of(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(new ChargePermissionLimits(Optional.of(limit), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(expires),
                Optional.empty(),
                Map.of());
    }

    /** The same one with what is left of its limit. */
    static ChargePermission withBalance(ChargePermission permission, Money balance) {
        return new ChargePermission(
                permission.chargePermissionId(),
                permission.type(),
                permission.status(),
                permission.buyer(),
                permission.shippingAddress(),
                permission.billingAddress(),
                permission.paymentDescriptors(),
                permission.merchantMetadata(),
                Optional.of(new ChargePermissionLimits(
                        permission.limits().orElseThrow().amountLimit(), Optional.of(balance))),
                permission.presentmentCurrency(),
                permission.created(),
                permission.expires(),
                permission.releaseEnvironment(),
                permission.unrecognized());
    }

    /** The same one in another state. */
    static Charge charge(
            Charge charge,
            Optional<Boolean> captureNow,
            ChargeState state,
            Money captured,
            Money refunded,
            Optional<Instant> created,
            Optional<Instant> expires) {
        return new Charge(
                charge.chargeId(),
                charge.chargePermissionId(),
                charge.chargeAmount(),
                Optional.of(captured),
                Optional.of(refunded),
                charge.convertedAmount(),
                charge.conversionRate(),
                charge.softDescriptor(),
                captureNow,
                charge.canHandlePendingAuthorization(),
                charge.merchantMetadata(),
                charge.providerReferenceId(),
                charge.redirectUrl(),
                StatusDetails.of(state),
                charge.created().or(() -> created),
                expires,
                charge.releaseEnvironment());
    }
}
