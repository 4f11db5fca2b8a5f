package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.web.Front;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers what is under {@code /simulator/}. */
public final class ControlSurface {

    private final AmazonPaySimulator simulator;
    private final Map<Pattern, Function<String, Control>> controls = new LinkedHashMap<>();

    /** The controls of a simulator behind a front. */
    public ControlSurface(AmazonPaySimulator simulator, Front front) {
        this.simulator = simulator;
        offer("/simulator/health", Control.get(ControlSurface::health));
        offerObjects(new ObjectControl(simulator));
        offerSnapshots(new SnapshotControl(simulator));
        offerTime(new ClockControl(simulator));
        offerFaults(new FaultControl(simulator.faults(), front));
        offerNotifications(new NotificationControl(simulator));
        offerDisputes(new DisputeControl(simulator));
        offerIncidents(new IncidentControl(simulator.interventions().incidents(), simulator.buyer()));
        offer("/simulator/journal", Control.get(simulator.journal()::toJson));
        offer("/simulator/ledger", Control.get(simulator.ledger()::toJson));
        offer("/simulator/sums", Control.get(simulator.ledger()::sumsToJson));
        var merchants = new MerchantControl(simulator.merchants());
        offer("/simulator/merchants", Control.get(merchants::list).post(merchants::add));
        offer("/simulator/reset", Control.of().post(this::reset));
        offer("/simulator/authorizationTokens", Control.of().post(this::token));
        var throttle = new ThrottleControl(simulator);
        offer("/simulator/throttle", Control.get(throttle::show).post(throttle::take));
        var buyer = new BuyerControl(simulator.buyer());
        offer("/simulator/checkoutSessions/([^/]+)/buyer", session -> Control.of()
                .post(body -> buyer.act(session, body)));
    }

    /**
     * Answers one request.
     *
     * @throws Refusal if it cannot be done
     */
    public SimulatorResponse answer(SimulatorRequest request) {
        return SimulatorResponse.json(200, json(request).toString()).with("Cache-Control", "no-store");
    }

    /** The paths that lead to a control, as regular expressions. */
    public List<String> paths() {
        return controls.keySet().stream().map(Pattern::pattern).toList();
    }

    private JsonObject json(SimulatorRequest request) {
        String path = request.rawPath().replaceFirst("/$", "");
        for (var control : controls.entrySet()) {
            Matcher match = control.getKey().matcher(path);
            if (match.matches()) {
                String id = match.groupCount() == 0 ? "" : match.group(1);
                return control.getValue().apply(id).answer(request);
            }
        }
        throw new Refusal(404, "ResourceNotFound", "There is no control " + path + "; see /simulator/.");
    }

    private void offer(String path, Control control) {
        offer(path, id -> control);
    }

    private void offer(String path, Function<String, Control> control) {
        controls.put(Pattern.compile(path), control);
    }

    private void offerObjects(ObjectControl objects) {
        offer("/simulator/objects", Control.get(objects::list));
        offer("/simulator/objects/([^/]+)", id -> Control.get(() -> objects.show(id)));
        offer("/simulator/others", Control.get(objects::others));
        offer("/simulator/requests", Control.get(objects::requests));
    }

    private void offerSnapshots(SnapshotControl snapshots) {
        offer("/simulator/snapshots", Control.get(snapshots::list).post(snapshots::take));
        offer("/simulator/snapshots/([^/]+)", name -> Control.get(() -> snapshots.show(name)));
        offer("/simulator/snapshots/([^/]+)/restore", name -> Control.of().post(body -> snapshots.restore(name, body)));
        offer("/simulator/restore", Control.of().post(snapshots::restore));
    }

    private void offerTime(ClockControl clock) {
        offer("/simulator/clock", Control.get(clock::show).post(clock::advance));
    }

    private void offerFaults(FaultControl faults) {
        offer("/simulator/faults", Control.get(faults::show).post(faults::add).delete(faults::clear));
    }

    private void offerNotifications(NotificationControl notifications) {
        offer(
                "/simulator/notifications",
                Control.get(notifications::show).post(notifications::configure).delete(notifications::stop));
        offer("/simulator/notifications/([^/]+)/resend", id -> Control.of()
                .post(body -> notifications.resend(id, body)));
    }

    private void offerDisputes(DisputeControl disputes) {
        offer("/simulator/disputes", Control.of().post(disputes::file));
        offer("/simulator/disputes/([^/]+)", id -> Control.of().post(body -> disputes.resolve(id, body)));
    }

    private void offerIncidents(IncidentControl incidents) {
        offer("/simulator/chargePermissions/([^/]+)", id -> Control.of().post(body -> incidents.permission(id, body)));
        offer("/simulator/charges/([^/]+)", id -> Control.of().post(body -> incidents.charge(id, body)));
        offer("/simulator/reports", Control.of().post(incidents::report));
    }

    private JsonObject token(Body body) {
        return Json.createObjectBuilder()
                .add(
                        "authorizationToken",
                        simulator
                                .interventions()
                                .giveToken(body.only("merchantId").required("merchantId")))
                .build();
    }

    private JsonObject reset(Body body) {
        body.only();
        simulator.reset();
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonObject health() {
        return Json.createObjectBuilder().add("status", "UP").build();
    }
}
