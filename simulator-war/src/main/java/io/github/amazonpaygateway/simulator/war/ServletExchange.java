package io.github.amazonpaygateway.simulator.war;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests and answers between the server and the simulator. */
final class ServletExchange {

    private ServletExchange() {}

    static SimulatorRequest request(HttpServletRequest request, byte[] body) {
        return new SimulatorRequest(
                request.getMethod(), request.getRequestURI(), request.getQueryString(), headers(request), body);
    }

    static void send(SimulatorResponse answer, HttpServletResponse response) throws IOException {
        if (answer.isDropped()) {
            breakOff(response);
            return;
        }
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(answer.contentLength());
        response.getOutputStream().write(answer.body());
    }

    // announces more than it sends, so that the client sees the connection end too early
    private static void breakOff(HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        response.setContentLength(1024);
        response.flushBuffer();
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        var headers = new HashMap<String, List<String>>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name, Collections.list(request.getHeaders(name)));
        }
        return headers;
    }
}
