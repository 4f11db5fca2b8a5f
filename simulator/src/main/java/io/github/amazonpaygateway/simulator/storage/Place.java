package io.github.amazonpaygateway.simulator.storage;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One address.
 *
 * @param secret the signature it has to be asked for with
 * @param expires when it is of no use any more
 * @param contentType of the file
 * @param content to be fetched, null if a file is to be sent
 * @param receiver of the file that is sent
 */
record Place(String secret, Instant expires, String contentType, byte @Nullable [] content, Consumer<byte[]> receiver) {

    SimulatorResponse serve(SimulatorRequest request) {
        return content == null ? take(request) : give(request);
    }

    private SimulatorResponse give(SimulatorRequest request) {
        return request.method().equals("GET") && content != null
                ? new SimulatorResponse(200, Map.of("Content-Type", contentType), content)
                : StoreRefusal.METHOD_NOT_ALLOWED.response();
    }

    // The verb is not documented; a signed address covers the type, as the documents ask for.
    private SimulatorResponse take(SimulatorRequest request) {
        if (!request.method().equals("PUT") && !request.method().equals("POST")) {
            return StoreRefusal.METHOD_NOT_ALLOWED.response();
        }
        if (request.header("content-type").filter(contentType::equals).isEmpty()) {
            return StoreRefusal.SIGNATURE_DOES_NOT_MATCH.response();
        }
        receiver.accept(request.body());
        return new SimulatorResponse(200, Map.of(), new byte[0]);
    }

    /** Tells no secret. */
    @Override
    public String toString() {
        return "a place for " + contentType + " until " + expires;
    }
}
