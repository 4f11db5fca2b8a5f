package io.github.amazonpaygateway.simulator.disbursement;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;
import static io.github.amazonpaygateway.simulator.failure.Refusals.missingValue;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.json.Timestamps;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.operation.Paging;
import io.github.amazonpaygateway.simulator.operation.Query;
import io.github.amazonpaygateway.simulator.settlement.Payout;
import io.github.amazonpaygateway.simulator.settlement.Settlements;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;

/** Lists payouts. */
public final class DisbursementDesk {

    private final Settlements settlements;

    /** A view on settlements. */
    public DisbursementDesk(Settlements settlements) {
        this.settlements = settlements;
    }

    /** Get Disbursements: what was paid out from the start to the end, both included. */
    public Answer list(Call call) {
        var paging = Paging.of(call.query().only("startTime", "endTime", "pageSize", "nextToken"));
        Instant from = time(paging.query(), "startTime");
        Instant until = time(paging.query(), "endTime");
        if (from.isAfter(until)) {
            throw invalidValue("endTime", Timestamps.compact(until), "Has to be after startTime.");
        }
        List<JsonObject> found = settlements.payouts(call.account(), call.now()).stream()
                .filter(payout ->
                        !payout.time().isBefore(from) && !payout.time().isAfter(until))
                .map(payout -> json(payout, call))
                .toList();
        return Answer.ok(new JsonAnswer()
                .put("disbursements", JsonAnswer.list(paging.part(found)))
                .put("nextToken", paging.next(found))
                .build());
    }

    private static JsonObject json(Payout payout, Call call) {
        return new JsonAnswer()
                .put("sellerId", call.account().merchantId())
                .put("settlementId", payout.settlementId())
                .put("amazonDisbursementReferenceId", payout.reference())
                .put("amount", payout.amount().amount().toPlainString())
                .put("currencyCode", payout.amount().currency())
                .put("transactionTime", Timestamps.extended(payout.time()))
                .build();
    }

    private static Instant time(Query query, String name) {
        String text = query.text(name).orElseThrow(() -> missingValue(name));
        return Timestamps.lenient(text).orElseThrow(() -> invalidValue(name, text, "Not a time."));
    }
}
