package io.github.amazonpaygateway.simulator.ledger;

import io.github.amazonpaygateway.simulator.charge.Charge;
import io.github.amazonpaygateway.simulator.charge.ChargeDesk;
import io.github.amazonpaygateway.simulator.charge.ChargeJson;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.refund.Refund;
import io.github.amazonpaygateway.simulator.refund.RefundDesk;
import io.github.amazonpaygateway.simulator.time.Timeline;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every charge and refund, and what they add up to. Safe for many threads. */
public final class Ledger {

    private final ChargeDesk charges;
    private final RefundDesk refunds;
    private final Timeline timeline;

    /** A view on the charges and refunds of two desks. */
    public Ledger(ChargeDesk charges, RefundDesk refunds, Timeline timeline) {
        this.charges = charges;
        this.refunds = refunds;
        this.timeline = timeline;
    }

    /** The sums of all merchants by currency. */
    public Map<String, Sums> sums() {
        return timeline.take(now -> sumsNow());
    }

    /**
     * The sums of one order in one currency.
     *
     * @param order a {@code merchantReferenceId}, or the id of a charge or charge permission
     */
    public Sums sumsOf(String order, String currency) {
        return timeline.take(now -> {
            var ofCharges = charges.charges().all().stream()
                    .filter(charge -> belongs(charge, order)
                            && charge.terms().amount().currency().equals(currency))
                    .map(Sums::of);
            var ofRefunds = refunds.refunds().all().stream()
                    .filter(refund -> belongs(refund.charge(), order)
                            && refund.amount().currency().equals(currency))
                    .map(Sums::of);
            return Stream.concat(ofCharges, ofRefunds).reduce(Sums.NOTHING, Sums::plus);
        });
    }

    /** {@code {"charges":[…],"refunds":[…],"sums":{"USD":{"authorized":"…","captured":"…",…}}}}. */
    public JsonObject toJson() {
        return timeline.take(now -> new JsonAnswer()
                .put("charges", JsonAnswer.list(chargesJson()))
                .put("refunds", JsonAnswer.list(refundsJson()))
                .put("sums", sumsJson())
                .build());
    }

    /** {@code {"sums":{…}}} alone. */
    public JsonObject sumsToJson() {
        return timeline.take(now -> new JsonAnswer().put("sums", sumsJson()).build());
    }

    private static boolean belongs(Charge charge, String order) {
        var reference = new String[] {"merchantMetadata", "merchantReferenceId"};
        return charge.id().equals(order)
                || charge.permission().id().equals(order)
                || charge.terms()
                        .details()
                        .text(reference)
                        .filter(order::equals)
                        .isPresent()
                || charge.permission()
                        .consent()
                        .session()
                        .text(reference)
                        .filter(order::equals)
                        .isPresent();
    }

    private Map<String, Sums> sumsNow() {
        var sums = new TreeMap<String, Sums>();
        for (Charge charge : charges.charges().all()) {
            sums.merge(charge.terms().amount().currency(), Sums.of(charge), Sums::plus);
        }
        for (Refund refund : refunds.refunds().all()) {
            sums.merge(refund.amount().currency(), Sums.of(refund), Sums::plus);
        }
        return sums;
    }

    private List<JsonObject> chargesJson() {
        return charges.charges().all().stream().map(ChargeJson::of).toList();
    }

    private List<JsonObject> refundsJson() {
        return refunds.refunds().all().stream().map(Refund::toJson).toList();
    }

    private JsonObject sumsJson() {
        var json = JsonFactory.object();
        sumsNow().forEach((currency, sums) -> json.add(currency, sums.toJson()));
        return json.build();
    }
}
