package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.Permit.Refused;
import io.github.amazonpaygateway.ledger.Refusal;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import java.util.Optional;

/** Reads at Amazon what the rules need to know and the ledger does not, before anything is written. */
final class Preparation {

    private final Surroundings world;
    private final Sightings sightings;

    Preparation(Surroundings world) {
        this.world = world;
        this.sightings = new Sightings(world);
    }

    /** Why the request cannot be judged, or is not meant for this session; empty when it can go on. */
    Optional<Refused> problem(String merchant, String order, PaymentRequest request) {
        AmazonPayGateway pay = world.gateways().apply(merchant);
        try {
            return switch (request.operation()) {
                case CHECKOUT ->
                    difference(
                            request,
                            pay.checkoutSessions().get(request.session().orElseThrow()));
                case AUTHORIZE, PURCHASE, CLOSE_PERMISSION ->
                    learn(pay, merchant, order, request.permission().orElseThrow());
                case CAPTURE, CANCEL, REFUND ->
                    learn(pay, merchant, order, request.charge().orElseThrow());
            };
        } catch (AmazonPayException failure) {
            return Optional.of(new Refused(Trouble.refusal(failure), failure.getMessage()));
        }
    }

    private Optional<Refused> learn(AmazonPayGateway pay, String merchant, String order, ChargePermissionId id) {
        boolean known = world.transactions().inNew(connection -> PermissionRecords.find(connection, merchant, id)
                .filter(permission -> !permission.isBlank())
                .isPresent());
        if (!known) {
            sightings.of(merchant, order, pay.chargePermissions().get(id));
        }
        return Optional.empty();
    }

    /** A state that waits for Amazon may be over by now. */
    private Optional<Refused> learn(AmazonPayGateway pay, String merchant, String order, ChargeId id) {
        boolean known = world.transactions().inNew(connection -> ChargeRecords.find(connection, merchant, id)
                .map(ChargeRecord::state)
                .filter(state -> state.isFinal() || state == ChargeState.AUTHORIZED)
                .isPresent());
        if (!known) {
            Charge charge = pay.charges().get(id);
            learn(pay, merchant, order, charge.chargePermissionId());
            sightings.of(merchant, charge);
        }
        return Optional.empty();
    }

    /** A session that is over tells little; Amazon compares the amount itself when it is completed. */
    private static Optional<Refused> difference(PaymentRequest request, CheckoutSession session) {
        if (session.status().state() != CheckoutSessionState.OPEN) {
            return Optional.empty();
        }
        Optional<Money> amount = session.paymentDetails().flatMap(PaymentDetails::chargeAmount);
        if (!amount.equals(request.amount())) {
            return differs("amount " + amount.map(Money::toString).orElse("none") + ", not "
                    + request.amount().orElseThrow());
        }
        Optional<Money> total = session.paymentDetails().flatMap(PaymentDetails::totalOrderAmount);
        if (request.totalOrderAmount().isPresent() && !total.equals(request.totalOrderAmount())) {
            return differs("total " + total.map(Money::toString).orElse("none") + ", not "
                    + request.totalOrderAmount().get());
        }
        Optional<String> owner = session.merchantMetadata().flatMap(MerchantMetadata::merchantReferenceId);
        return request.note().isPresent() && !owner.equals(request.note())
                ? differs("another owner: its merchantReferenceId is not the expected one")
                : Optional.empty();
    }

    private static Optional<Refused> differs(String what) {
        return Optional.of(new Refused(Refusal.SESSION_DIFFERS, "the session has " + what));
    }
}
