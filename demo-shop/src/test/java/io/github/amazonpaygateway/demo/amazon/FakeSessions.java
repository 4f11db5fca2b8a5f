package io.github.amazonpaygateway.demo.amazon;

import io.github.amazonpaygateway.buyer.Address;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.checkout.WebCheckoutDetails;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.state.StatusDetails;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sessions that behave as Amazon's, as far as a shop can tell. */
final class FakeSessions implements CheckoutSessions {

    private static final URI REDIRECT = URI.create("https://pay.example/confirm");

    private final Map<CheckoutSessionId, CheckoutSession> sessions = new HashMap<>();
    private final FakeCharges charges;
    private final Script script;

    FakeSessions(FakeCharges charges, Script script) {
        this.charges = charges;
        this.script = script;
    }

    void open(CheckoutSessionId id, String reference, Optional<Money> amount) {
        put(id, StatusDetails.of(CheckoutSessionState.OPEN), Optional.of(reference), amount, Optional.empty());
    }

    void cancel(CheckoutSessionId id, ReasonCode why) {
        put(id, canceled(why), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public CheckoutSession finalizeSession(CheckoutSessionId id, FinalizeCheckoutSession request) {
        throw new UnsupportedOperationException("the demo shop checks out by redirect");
    }

    @Override
    public CheckoutSession create(CreateCheckoutSession request) {
        throw new UnsupportedOperationException("the button creates it");
    }

    @Override
    public CheckoutSession get(CheckoutSessionId id) {
        script.before("getCheckoutSession", Optional.empty());
        return Optional.ofNullable(sessions.get(id))
                .orElseThrow(() -> script.rejection("getCheckoutSession", ReasonCode.RESOURCE_NOT_FOUND));
    }

    @Override
    public CheckoutSession update(CheckoutSessionId id, UpdateCheckoutSession request) {
        script.before("updateCheckoutSession", Optional.empty());
        CheckoutSession before = sessions.get(id);
        open(id, reference(before).orElse(""), request.paymentDetails().flatMap(PaymentDetails::chargeAmount));
        return sessions.get(id);
    }

    @Override
    public CheckoutOutcome complete(CheckoutSessionId id, CompleteCheckoutSession request) {
        script.before("completeCheckoutSession", Optional.of(request.key()));
        Optional<ReasonCode> decline = script.nextDecline();
        decline.ifPresent(why -> cancel(id, why));
        CheckoutOutcome outcome = decline.<CheckoutOutcome>map(
                        why -> new CheckoutOutcome.Canceled(Optional.of(why), sessions.get(id)))
                .orElseGet(() -> completed(id, request));
        script.after("completeCheckoutSession", Optional.of(request.key()));
        return outcome;
    }

    private CheckoutOutcome completed(CheckoutSessionId id, CompleteCheckoutSession request) {
        if (sessions.get(id).status().state() == CheckoutSessionState.OPEN) {
            ChargeId charge = charges.authorize(request.chargeAmount());
            put(
                    id,
                    StatusDetails.of(CheckoutSessionState.COMPLETED),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(charge));
        }
        return new CheckoutOutcome.Completed(sessions.get(id));
    }

    private void put(
            CheckoutSessionId id,
            StatusDetails<CheckoutSessionState> status,
            Optional<String> reference,
            Optional<Money> amount,
            Optional<ChargeId> charge) {
        sessions.put(
                id,
                new CheckoutSession(
                        id,
                        status,
                        List.of(),
                        new WebCheckoutDetails(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                amount.map(paid -> REDIRECT)),
                        Optional.empty(),
                        ChargePermissionType.ONE_TIME,
                        amount.map(PaymentDetails::authorize),
                        reference.map(MerchantMetadata::ofReference),
                        Optional.empty(),
                        Optional.of(address()),
                        List.of(),
                        Optional.empty(),
                        List.of("Visa ****1111 (Amazon Pay)"),
                        charge.map(made -> new ChargePermissionId("S01-0000000-0000001")),
                        charge,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()));
    }

    private static Optional<String> reference(CheckoutSession session) {
        return session.merchantMetadata().flatMap(MerchantMetadata::merchantReferenceId);
    }

    private static StatusDetails<CheckoutSessionState> canceled(ReasonCode why) {
        return new StatusDetails<>(
                CheckoutSessionState.CANCELED, "Canceled", Optional.of(why), Optional.empty(), Optional.empty());
    }

    private static Address address() {
        return new Address(
                Optional.of("Susie Smith"),
                Optional.of("10 Ditka Ave"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Chicago"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("IL"),
                Optional.of("60602"),
                Optional.of("US"),
                Optional.of("800-000-0000"));
    }
}
