package io.github.amazonpaygateway.simulator.dispute;

import static io.github.amazonpaygateway.simulator.failure.Refusals.amountExceeded;
import static io.github.amazonpaygateway.simulator.failure.Refusals.currencyMismatch;
import static io.github.amazonpaygateway.simulator.failure.Refusals.notFound;
import static io.github.amazonpaygateway.simulator.failure.Refusals.unprocessable;

import io.github.amazonpaygateway.simulator.change.ObjectType;
import io.github.amazonpaygateway.simulator.charge.Charge;
import io.github.amazonpaygateway.simulator.charge.ChargeDesk;
import io.github.amazonpaygateway.simulator.file.FileDesk;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.money.Price;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.store.ObjectStore;
import io.github.amazonpaygateway.simulator.time.Agenda;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files disputes and does what can be asked of them. */
public final class DisputeDesk {

    private static final Duration CLAIM = Duration.ofDays(7);
    private static final Duration CHARGEBACK = Duration.ofDays(11);

    private final ObjectStore<Dispute> disputes = new ObjectStore<>("Dispute");
    private final ChargeDesk charges;
    private final FileDesk files;
    private final Ids ids;
    private final Agenda agenda;

    /** A desk without disputes. */
    public DisputeDesk(ChargeDesk charges, FileDesk files, Ids ids, Agenda agenda) {
        this.charges = charges;
        this.files = files;
        this.ids = ids;
        this.agenda = agenda;
    }

    /** All disputes. */
    public ObjectStore<Dispute> disputes() {
        return disputes;
    }

    /**
     * A buyer complains, at the bank or at Amazon.
     *
     * @param amount disputed; the whole captured amount if empty
     */
    public JsonObject complain(
            String chargeId, Optional<Price> amount, String filingReason, boolean chargeback, Instant now) {
        DisputeShapes.FILING_REASON.read("filingReason", JsonFactory.value(filingReason));
        Charge charge = charges.charges().find(chargeId).orElseThrow(() -> notFound("Charge", chargeId));
        Price disputed = amount.or(charge::captureAmount).orElse(charge.terms().amount());
        Instant deadline = now.plus(chargeback ? CHARGEBACK : CLAIM);
        var complaint = new Complaint(chargeId, disputed, filingReason, now, deadline, Optional.empty());
        Dispute dispute =
                file(charge, complaint, Standing.of(DisputeState.ACTION_REQUIRED, "MerchantResponseRequired"), now);
        if (chargeback) {
            charge.permission()
                    .chronicle()
                    .tell(ObjectType.CHARGEBACK, dispute.id(), dispute.amount(), "ActionRequired", null, now);
        }
        return dispute.toJson();
    }

    /** Whoever decides has decided. */
    public JsonObject resolve(String id, String resolution, Instant now) {
        Dispute dispute = disputes.find(id).orElseThrow(() -> notFound("Dispute", id));
        check(dispute, !dispute.state().isOver());
        dispute.become(Standing.resolved("InvestigatorResolved", resolution), now);
        return dispute.toJson();
    }

    /** Create Dispute: a payment service provider tells of one. */
    public Answer create(Call call) {
        var request = new Document(DisputeShapes.CREATE.read(call.body()));
        Charge charge = charges.charges().get(request.text("chargeId").orElseThrow(), call.account());
        Instant filed = time(request, "filingTimestamp")
                .or(() -> time(request, "creationTimestamp"))
                .orElse(call.now());
        var complaint = new Complaint(
                charge.id(),
                request.price("disputeAmount").orElseThrow(),
                request.text("filingReason").orElseThrow(),
                filed,
                time(request, "merchantResponseDeadline").orElse(filed.plus(CLAIM)),
                request.text("providerMetadata", "providerDisputeId"));
        Standing standing = request.value("statusDetails").isPresent()
                ? Standing.of(request.part("statusDetails"))
                : Standing.of(DisputeState.ACTION_REQUIRED, "MerchantResponseRequired");
        return Answer.ok(file(charge, complaint, standing, call.now()).toJson());
    }

    /** Get Dispute. */
    public Answer get(Call call) {
        return Answer.ok(find(call).toJson());
    }

    /** Update Dispute. */
    public Answer update(Call call) {
        var request = new Document(DisputeShapes.UPDATE.read(call.body()));
        Dispute dispute = find(call);
        Standing next = Standing.of(request.part("statusDetails"));
        check(dispute, dispute.state().leadsTo(next.state()));
        dispute.become(next, call.now());
        time(request, "closureTimestamp").ifPresent(dispute::closeAt);
        return Answer.ok(dispute.toJson());
    }

    /** Contest Dispute. */
    public Answer contest(Call call) {
        var request = new Document(DisputeShapes.CONTEST.read(call.body()));
        Dispute dispute = find(call);
        Evidences.check(request, call.account(), files);
        check(dispute, dispute.state() == DisputeState.ACTION_REQUIRED);
        dispute.become(Standing.underReview(), call.now());
        return Answer.ok(dispute.toJson());
    }

    /** All disputes, for whoever looks on. */
    public List<JsonObject> shown() {
        return disputes.shown(Dispute::toJson);
    }

    private Dispute find(Call call) {
        return disputes.get(call.id(), call.account());
    }

    private Dispute file(Charge charge, Complaint complaint, Standing standing, Instant now) {
        checkAmount(charge, complaint.amount());
        String base = charge.id().substring(0, charge.id().lastIndexOf("-C"));
        var dispute = new Dispute(ids.dispute(base), complaint, standing, now);
        agenda.at(dispute.deadline(), due -> expire(dispute, due));
        return disputes.add(dispute.id(), charge.permission().consent().account(), dispute);
    }

    private static void checkAmount(Charge charge, Price amount) {
        Price captured = charge.captureAmount()
                .orElseThrow(() -> unprocessable(
                        "InvalidChargeStatus",
                        "You tried to dispute a Charge that is in state "
                                + charge.state().wireName()));
        if (!captured.currency().equals(amount.currency())) {
            throw currencyMismatch(captured.currency(), amount.currency());
        }
        if (amount.exceeds(captured.amount())) {
            throw amountExceeded("You cannot dispute more than the Charge has captured");
        }
    }

    // Documented: who does not answer in time loses.
    private static void expire(Dispute dispute, Instant due) {
        if (dispute.state() == DisputeState.ACTION_REQUIRED) {
            dispute.become(Standing.resolved("MerchantResponseDeadlineExpired", "BuyerWon"), due);
        }
    }

    // No source names the code of a dispute in the wrong state; this one is made after the others.
    private static void check(Dispute dispute, boolean allowed) {
        if (!allowed) {
            throw unprocessable(
                    "InvalidDisputeStatus",
                    "You tried to call an operation on a Dispute that is in state "
                            + dispute.state().wireName());
        }
    }

    private static Optional<Instant> time(Document request, String name) {
        return request.text(name).map(Long::parseLong).map(Instant::ofEpochSecond);
    }
}
