package io.github.amazonpaygateway.simulator.refund;

import static io.github.amazonpaygateway.simulator.failure.Refusals.amountExceeded;
import static io.github.amazonpaygateway.simulator.failure.Refusals.currencyMismatch;
import static io.github.amazonpaygateway.simulator.failure.Refusals.unprocessable;

import io.github.amazonpaygateway.simulator.charge.Charge;
import io.github.amazonpaygateway.simulator.charge.ChargeDesk;
import io.github.amazonpaygateway.simulator.charge.Objection;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.PriceRule;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.json.SharedShapes;
import io.github.amazonpaygateway.simulator.money.AmountLimits;
import io.github.amazonpaygateway.simulator.money.Price;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.store.ObjectStore;
import io.github.amazonpaygateway.simulator.time.Agenda;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Makes refunds and shows them. */
public final class RefundDesk {

    private static final Shape CREATE = Shape.of()
            .require("chargeId", Rules.text(64))
            .require("refundAmount", new PriceRule())
            .allow("softDescriptor", SharedShapes.SOFT_DESCRIPTOR);
    private static final Duration PENDING = Duration.ofSeconds(30);
    // Ten are documented for the older product; that they hold here is an inference.
    private static final int MAX_REFUNDS = 10;
    // Inferred by analogy with capture: the refund is accepted and declined later.
    private static final Set<String> SIMULATIONS = Set.of("AmazonRejected", "ProcessingFailure");

    private final ObjectStore<Refund> refunds = new ObjectStore<>("Refund");
    private final ChargeDesk charges;
    private final Ids ids;
    private final Agenda agenda;

    /** A desk without refunds. */
    public RefundDesk(ChargeDesk charges, Ids ids, Agenda agenda) {
        this.charges = charges;
        this.ids = ids;
        this.agenda = agenda;
    }

    /** All refunds. */
    public ObjectStore<Refund> refunds() {
        return refunds;
    }

    /** Create Refund. */
    public Answer create(Call call) {
        var request = new Document(CREATE.read(call.body()));
        Charge charge = charges.charges().get(request.text("chargeId").orElseThrow(), call.account());
        Price amount = request.price("refundAmount").orElseThrow();
        Optional<String> simulated = call.simulate(SIMULATIONS);
        return Answer.created(begin(charge, amount, request.text("softDescriptor"), simulated, call.now())
                .toJson());
    }

    /** Sends money back, if the charge allows it; declined later if a reason is given. */
    public Refund begin(
            Charge charge, Price amount, Optional<String> softDescriptor, Optional<String> decline, Instant now) {
        check(charge, amount);
        charge.face(Objection.REFUND, now);
        var refund = new Refund(newId(charge), charge, amount, descriptor(softDescriptor, charge), now);
        decideLater(refund, now, decline);
        return refunds.add(refund.id(), charge.permission().consent().account(), refund);
    }

    /** Get Refund. */
    public Answer get(Call call) {
        return Answer.ok(refunds.get(call.id(), call.account()).toJson());
    }

    private static void check(Charge charge, Price amount) {
        Price captured = charge.captureAmount()
                .orElseThrow(() -> unprocessable(
                        "InvalidChargeStatus",
                        "You tried to refund a Charge that is in state "
                                + charge.state().wireName()));
        if (!captured.currency().equals(amount.currency())) {
            throw currencyMismatch(captured.currency(), amount.currency());
        }
        if (charge.refunds().count() >= MAX_REFUNDS) {
            throw unprocessable("TransactionCountExceeded", "A Charge can be refunded " + MAX_REFUNDS + " times.");
        }
        if (amount.exceeds(refundable(charge, captured)) || amount.exceeds(AmountLimits.single(amount.currency()))) {
            throw amountExceeded("You've exceeded the maximum refund amount allowed for this Charge");
        }
    }

    private static BigDecimal refundable(Charge charge, Price captured) {
        return captured.amount()
                .add(AmountLimits.refundHeadroom(captured))
                .subtract(charge.refunds().claimed());
    }

    private void decideLater(Refund refund, Instant now, Optional<String> decline) {
        agenda.at(
                now.plus(PENDING),
                due -> decline.ifPresentOrElse(reason -> refund.decline(due, reason), () -> refund.finish(due)));
    }

    private String newId(Charge charge) {
        return ids.refund(charge.id().substring(0, charge.id().lastIndexOf("-C")));
    }

    private static String descriptor(Optional<String> asked, Charge charge) {
        return asked.or(() -> charge.permission().consent().session().text("merchantMetadata", "merchantStoreName"))
                .orElse("");
    }
}
