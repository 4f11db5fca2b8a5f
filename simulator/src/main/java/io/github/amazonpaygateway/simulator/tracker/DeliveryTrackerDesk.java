package io.github.amazonpaygateway.simulator.tracker;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidCombination;
import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;
import static io.github.amazonpaygateway.simulator.failure.Refusals.missingValue;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.permission.PermissionDesk;
import io.github.amazonpaygateway.simulator.store.ObjectStore;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes tracking numbers, each once. */
public final class DeliveryTrackerDesk {

    private static final String PERMISSION = "chargePermissionId";
    private static final String ORDER = "amazonOrderReferenceId";
    private static final String NUMBER = "trackingNumber";

    private static final Shape CREATE = Shape.of()
            .allow(PERMISSION, Rules.text(64))
            .allow(ORDER, Rules.text(64))
            .require(
                    "deliveryDetails",
                    Rules.listOf(Shape.of().require(NUMBER, Rules.text(255)).require("carrierCode", Rules.text(255))));

    private record Parcel(Account account, String trackingNumber) {}

    private final Set<Parcel> parcels = new HashSet<>();
    private final ObjectStore<JsonObject> trackers = new ObjectStore<>("Delivery Tracker");
    private final PermissionDesk permissions;

    /** A desk that knows no parcel. */
    public DeliveryTrackerDesk(PermissionDesk permissions) {
        this.permissions = permissions;
    }

    /** Delivery Tracker. */
    public Answer create(Call call) {
        JsonObject body = CREATE.read(call.body());
        var request = new Document(body);
        checkOrder(request, call.account());
        List<Parcel> sent = parcels(request, call.account());
        sent.stream().filter(parcels::contains).findFirst().ifPresent(parcel -> {
            throw invalidNumber(parcel, "Has been submitted before.");
        });
        parcels.addAll(sent);
        // Amazon gives it no id
        trackers.add("tracker-" + (trackers.all().size() + 1), call.account(), body);
        return Answer.ok(body);
    }

    /** Forgets all parcels. */
    public void clear() {
        parcels.clear();
        trackers.clear();
    }

    /** All trackers, for whoever looks on. */
    public List<JsonObject> shown() {
        return trackers.shown(body -> body);
    }

    // The order references of the older product are unknown here, so only their form is looked at.
    private void checkOrder(Document request, Account account) {
        if (request.value(PERMISSION).isPresent() == request.value(ORDER).isPresent()) {
            throw request.value(ORDER).isPresent()
                    ? invalidCombination("Either " + PERMISSION + " or " + ORDER + ", not both.")
                    : missingValue(PERMISSION);
        }
        request.text(PERMISSION)
                .filter(id -> !permissions.permissions().has(id, account))
                .ifPresent(id -> {
                    throw invalidValue(PERMISSION, id, "Not a Charge Permission of the merchant.");
                });
        request.text(ORDER)
                .filter(id -> !id.matches("[SPB]\\d\\d-\\d{7}-\\d{7}"))
                .ifPresent(id -> {
                    throw invalidValue(ORDER, id, "Not an order reference.");
                });
    }

    private static List<Parcel> parcels(Document request, Account account) {
        List<Parcel> sent = request.value("deliveryDetails").orElseThrow().asJsonArray().stream()
                .map(parcel -> new Parcel(account, parcel.asJsonObject().getString(NUMBER)))
                .toList();
        if (sent.isEmpty()) {
            throw missingValue("deliveryDetails");
        }
        sent.stream()
                .filter(parcel -> sent.indexOf(parcel) != sent.lastIndexOf(parcel))
                .findFirst()
                .ifPresent(parcel -> {
                    throw invalidNumber(parcel, "Comes twice.");
                });
        return sent;
    }

    private static RuntimeException invalidNumber(Parcel parcel, String why) {
        return invalidValue(NUMBER, parcel.trackingNumber(), why);
    }
}
