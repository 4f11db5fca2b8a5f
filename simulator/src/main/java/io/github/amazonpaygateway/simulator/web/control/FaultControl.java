package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.fault.Faults;
import io.github.amazonpaygateway.simulator.web.Front;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Shows the faults to come, adds one, forgets all. */
final class FaultControl {

    private static final String NO_RESET =
            "This simulator runs as a servlet, which cannot reset its connection. Use drop, which breaks the answer off,"
                    + " or the runnable jar.";
    private static final String NO_CLOSE =
            "This simulator runs as a servlet, which cannot close its connection before it"
                    + " answers: the answer breaks off after its headers.";

    private final Faults faults;
    private final Front front;

    FaultControl(Faults faults, Front front) {
        this.faults = faults;
        this.front = front;
    }

    JsonObject show() {
        return faults.toJson();
    }

    JsonObject add(Body body) {
        body.only(Faults.names().toArray(String[]::new));
        try {
            checkReset(body);
            faults.add(body.json());
            return endsConnection(body) ? note(NO_CLOSE) : JsonValue.EMPTY_JSON_OBJECT;
        } catch (IllegalArgumentException unusable) {
            throw new Refusal(400, "InvalidParameterValue", String.valueOf(unusable.getMessage()));
        }
    }

    JsonObject clear() {
        faults.clear();
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private void checkReset(Body body) {
        if (front == Front.SERVLET && body.flag("reset")) {
            throw new Refusal(400, "InvalidParameterValue", NO_RESET);
        }
    }

    private boolean endsConnection(Body body) {
        return front == Front.SERVLET && (body.flag("drop") || body.flag("hang"));
    }

    private static JsonObject note(String text) {
        return Json.createObjectBuilder().add("note", text).build();
    }
}
