package io.github.amazonpaygateway.simulator.instore;

import static io.github.amazonpaygateway.simulator.failure.Refusals.currencyMismatch;
import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;

import io.github.amazonpaygateway.simulator.charge.Charge;
import io.github.amazonpaygateway.simulator.charge.ChargeDesk;
import io.github.amazonpaygateway.simulator.charge.ChargeTerms;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.money.AmountLimits;
import io.github.amazonpaygateway.simulator.money.Price;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.permission.BuyerDetails;
import io.github.amazonpaygateway.simulator.permission.Consent;
import io.github.amazonpaygateway.simulator.permission.PaymentMethod;
import io.github.amazonpaygateway.simulator.permission.PermissionDesk;
import io.github.amazonpaygateway.simulator.permission.PermissionType;
import io.github.amazonpaygateway.simulator.refund.Refund;
import io.github.amazonpaygateway.simulator.refund.RefundDesk;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** Serves tills. What a charge does at a till is inferred: it takes the money at once. */
public final class InStoreDesk {

    private static final PaymentMethod CARD = new PaymentMethod("1111", "Visa ****1111 (Amazon Pay)");

    private final PermissionDesk permissions;
    private final ChargeDesk charges;
    private final RefundDesk refunds;
    private final References references = new References();

    /** A desk over those of the payments. */
    public InStoreDesk(PermissionDesk permissions, ChargeDesk charges, RefundDesk refunds) {
        this.permissions = permissions;
        this.charges = charges;
        this.refunds = refunds;
    }

    /** In-store scan: any code is a buyer's. */
    public Answer scan(Call call) {
        var request = new Document(InStoreShapes.SCAN.read(call.body()));
        call.simulate(Set.of());
        return references.once("scanReferenceId", request, call, () -> {
            var permission = permissions.open(consent(request, call), call.now());
            return Answer.ok(
                    new JsonAnswer().put("chargePermissionId", permission.id()).build());
        });
    }

    /** In-store charge. */
    public Answer charge(Call call) {
        var request = new Document(InStoreShapes.CHARGE.read(call.body()));
        call.simulate(Set.of());
        return references.once("chargeReferenceId", request, call, () -> {
            var permission = permissions
                    .permissions()
                    .get(request.text("chargePermissionId").orElseThrow(), call.account());
            var terms = new ChargeTerms(request.price("chargeTotal").orElseThrow(), true, details(request));
            Charge charge = charges.take(permission, terms, call.now());
            return Answer.ok(new JsonAnswer()
                    .put("chargeId", charge.id())
                    .put("chargeStatus", charge.status().toJson())
                    .build());
        });
    }

    /** In-store refund. */
    public Answer refund(Call call) {
        var request = new Document(InStoreShapes.REFUND.read(call.body()));
        call.simulate(Set.of());
        return references.once("refundReferenceId", request, call, () -> {
            Charge charge = charges.charges().get(request.text("chargeId").orElseThrow(), call.account());
            Price amount = request.price("refundTotal").orElseThrow();
            Refund refund = refunds.begin(charge, amount, request.text("softDescriptor"), Optional.empty(), call.now());
            return Answer.ok(new JsonAnswer()
                    .put("refundId", refund.id())
                    .put("refundStatus", refund.status().toJson())
                    .build());
        });
    }

    /** Forgets all references. */
    public void clear() {
        references.clear();
    }

    private static Consent consent(Document request, Call call) {
        String currency = request.text("ledgerCurrency").orElseThrow();
        if (!call.merchant().region().ledgerCurrencies().contains(currency)) {
            throw invalidValue("ledgerCurrency", currency, "Not a currency of the merchant's account.");
        }
        return new Consent(
                call.account(),
                call.merchant().region(),
                call.version(),
                PermissionType.ONE_TIME,
                currency,
                Optional.of(limit(request, currency)),
                details(request),
                BuyerDetails.none(),
                CARD);
    }

    // Without a total the till may charge what a single charge may be.
    private static Price limit(Document request, String currency) {
        Price limit = request.price("chargeTotal")
                .orElseGet(() -> Price.zero(currency).of(AmountLimits.single(currency)));
        if (!limit.currency().equals(currency)) {
            throw currencyMismatch(currency, limit.currency());
        }
        return limit;
    }

    private static Document details(Document request) {
        Document metadata = request.part("metadata");
        JsonObject told = new JsonAnswer()
                .put("merchantReferenceId", metadata.text("communicationContext", "merchantOrderId"))
                .put("merchantStoreName", metadata.text("communicationContext", "merchantStoreName"))
                .put("noteToBuyer", metadata.text("merchantNote"))
                .put("customInformation", metadata.text("customInformation"))
                .build();
        var details = JsonFactory.object().add("merchantMetadata", told);
        request.value("softDescriptor").ifPresent(text -> details.add("softDescriptor", text));
        return new Document(details.build());
    }
}
