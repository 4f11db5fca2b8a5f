package io.github.amazonpaygateway.simulator.storage;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What an object store answers instead of a file; not in the form of the API. */
enum StoreRefusal {
    NO_SUCH_KEY(404, "NoSuchKey", "The specified key does not exist."),
    EXPIRED(403, "AccessDenied", "Request has expired"),
    SIGNATURE_DOES_NOT_MATCH(403, "SignatureDoesNotMatch", "The signature does not cover this request."),
    METHOD_NOT_ALLOWED(405, "MethodNotAllowed", "The method is not allowed against this resource.");

    private final int status;
    private final String xml;

    StoreRefusal(int status, String code, String message) {
        this.status = status;
        this.xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + message
                + "</Message></Error>";
    }

    SimulatorResponse response() {
        return new SimulatorResponse(
                status, Map.of("Content-Type", "application/xml"), xml.getBytes(StandardCharsets.UTF_8));
    }
}
