package io.github.amazonpaygateway.simulator.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One answer.
 *
 * @param status the HTTP status, or {@link #DROPPED} or {@link #RESET}: the front ends the connection without an answer
 * @param headers in the order they are to be sent
 * @param body the exact bytes
 */
public record SimulatorResponse(int status, Map<String, String> headers, byte[] body) {

    /** No answer at all: the front closes the connection. */
    public static final int DROPPED = 0;

    /** No answer at all: the front breaks the connection off by a TCP reset, if it can. */
    public static final int RESET = -1;

    /** An answer whose body is the given JSON text. */
    public static SimulatorResponse json(int status, String json) {
        return new SimulatorResponse(
                status, Map.of("Content-Type", "application/json"), json.getBytes(StandardCharsets.UTF_8));
    }

    /** The order to close the connection. */
    public static SimulatorResponse dropped() {
        return new SimulatorResponse(DROPPED, Map.of(), new byte[0]);
    }

    /** The order to break the connection off. */
    public static SimulatorResponse reset() {
        return new SimulatorResponse(RESET, Map.of(), new byte[0]);
    }

    /** The same answer with one more header. */
    public SimulatorResponse with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new SimulatorResponse(status, more, body);
    }

    /** The body read as UTF-8. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The length to announce: as the header {@code Content-Length} says, else the body's. */
    public int contentLength() {
        String announced = headers.getOrDefault("Content-Length", "");
        return announced.matches("\\d{1,9}") ? Integer.parseInt(announced) : body.length;
    }

    /** Whether the front ends the connection, in one way or the other, instead of answering. */
    public boolean isDropped() {
        return status == DROPPED || isReset();
    }

    /** Whether the front breaks the connection off instead of answering. */
    public boolean isReset() {
        return status == RESET;
    }
}
