package io.github.amazonpaygateway.simulator.dispute;

import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.money.Price;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A buyer's complaint. Its times are numbers of seconds on the wire, unlike everywhere else. */
public final class Dispute {

    private final String id;
    private final Complaint complaint;
    private Standing standing;
    private @Nullable Instant closed;

    Dispute(String id, Complaint complaint, Standing standing, Instant now) {
        this.id = id;
        this.complaint = complaint;
        this.standing = standing;
        become(standing, now);
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** The charge. */
    public String chargeId() {
        return complaint.chargeId();
    }

    /** How much of the charge is disputed. */
    public Price amount() {
        return complaint.amount();
    }

    /** When the merchant lost it, if so. */
    public Optional<Instant> lost() {
        boolean buyerWon = standing.resolution().filter("BuyerWon"::equals).isPresent();
        return buyerWon ? Optional.ofNullable(closed) : Optional.empty();
    }

    DisputeState state() {
        return standing.state();
    }

    Instant deadline() {
        return complaint.deadline();
    }

    void become(Standing next, Instant now) {
        standing = next;
        closed = !next.state().isOver() ? null : closed == null ? now : closed;
    }

    /** A payment service provider knows better when it ended. */
    void closeAt(Instant told) {
        closed = standing.state().isOver() ? told : closed;
    }

    /** As the API shows it. */
    public JsonObject toJson() {
        return new JsonAnswer()
                .put("disputeId", id)
                .put("chargeId", complaint.chargeId())
                .put("disputeAmount", complaint.amount())
                .put("filingReason", complaint.filingReason())
                .put("statusDetails", standing.toJson())
                .put("filingTimestamp", complaint.filed().getEpochSecond())
                .put("merchantResponseDeadline", complaint.deadline().getEpochSecond())
                .put("closureTimestamp", Optional.ofNullable(closed).map(Instant::getEpochSecond))
                .put("providerMetadata", providerMetadata())
                .build();
    }

    private JsonObject providerMetadata() {
        return new JsonAnswer()
                .put("providerDisputeId", complaint.providerDisputeId())
                .build();
    }
}
