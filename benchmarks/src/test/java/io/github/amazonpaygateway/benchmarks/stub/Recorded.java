package io.github.amazonpaygateway.benchmarks.stub;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request as it came. Taken apart only when it is verified. */
record Recorded(byte[] head, byte[] body, Instant at) {

    SimulatorRequest request() {
        String[] lines = new String(head, StandardCharsets.ISO_8859_1).split("\r\n");
        String[] first = lines[0].split(" ");
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.computeIfAbsent(lines[i].substring(0, colon), name -> new ArrayList<>())
                    .add(lines[i].substring(colon + 1).trim());
        }
        return new SimulatorRequest(first[0], first[1], null, headers, body);
    }
}
