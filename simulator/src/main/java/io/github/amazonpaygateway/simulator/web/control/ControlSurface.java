package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers what is under {@code /simulator/}. */
public final class ControlSurface {

    private static final Pattern BUYER = Pattern.compile("/simulator/checkoutSessions/([^/]+)/buyer");

    private static final Pattern DISPUTE = Pattern.compile("/simulator/disputes/([^/]+)");

    private final AmazonPaySimulator simulator;
    private final ClockControl clock;
    private final BuyerControl buyer;
    private final DisputeControl disputes;

    /** The controls of a simulator. */
    public ControlSurface(AmazonPaySimulator simulator) {
        this.simulator = simulator;
        this.clock = new ClockControl(simulator.clock());
        this.buyer = new BuyerControl(simulator.buyer());
        this.disputes = new DisputeControl(simulator);
    }

    /**
     * Answers one request.
     *
     * @throws Refusal if it cannot be done
     */
    public SimulatorResponse answer(SimulatorRequest request) {
        return SimulatorResponse.json(200, json(request).toString()).with("Cache-Control", "no-store");
    }

    private JsonObject json(SimulatorRequest request) {
        String path = request.rawPath().replaceFirst("/$", "");
        Matcher session = BUYER.matcher(path);
        if (session.matches()) {
            return buyer.act(session.group(1), posted(request));
        }
        Matcher dispute = DISPUTE.matcher(path);
        if (dispute.matches()) {
            return disputes.resolve(dispute.group(1), posted(request));
        }
        return switch (path) {
            case "/simulator/health" -> asked(request, health());
            case "/simulator/clock" -> clock(request);
            case "/simulator/journal" -> asked(request, simulator.journal().toJson());
            case "/simulator/ledger" -> asked(request, simulator.ledger().toJson());
            case "/simulator/reset" -> reset(posted(request));
            case "/simulator/authorizationTokens" -> token(posted(request));
            case "/simulator/disputes" -> disputes.file(posted(request));
            case "/simulator/faults" -> fault(posted(request));
            default -> throw new Refusal(404, "ResourceNotFound", "There is no control " + path + "; see /simulator/.");
        };
    }

    private JsonObject clock(SimulatorRequest request) {
        return request.method().equals("POST") ? clock.advance(posted(request)) : asked(request, clock.show());
    }

    private JsonObject token(Body body) {
        return Json.createObjectBuilder()
                .add(
                        "authorizationToken",
                        simulator.authorizationToken(body.only("merchantId").required("merchantId")))
                .build();
    }

    private JsonObject reset(Body body) {
        body.only();
        simulator.reset();
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private JsonObject fault(Body body) {
        body.only("operation", "times", "when", "delay", "status", "body", "headers", "drop");
        try {
            simulator.faults().add(body.json());
            return JsonValue.EMPTY_JSON_OBJECT;
        } catch (IllegalArgumentException unusable) {
            throw new Refusal(400, "InvalidParameterValue", String.valueOf(unusable.getMessage()));
        }
    }

    private static JsonObject health() {
        return Json.createObjectBuilder().add("status", "UP").build();
    }

    private static JsonObject asked(SimulatorRequest request, JsonObject answer) {
        require("GET", request);
        return answer;
    }

    private static Body posted(SimulatorRequest request) {
        require("POST", request);
        return Body.of(request);
    }

    private static void require(String method, SimulatorRequest request) {
        boolean head = method.equals("GET") && request.method().equals("HEAD");
        if (!head && !method.equals(request.method())) {
            throw new Refusal(405, "MethodNotAllowed", "Use " + method + " with " + request.rawPath() + ".");
        }
    }
}
