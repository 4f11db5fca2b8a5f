package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A whole page, and where to go instead of one. */
final class Page {

    private static final Template FRAME = Template.of("frame.html");

    // nothing from elsewhere, nothing inline; form targets stay free, because answers to forms redirect to shops
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

    private Page() {}

    static SimulatorResponse of(int status, String title, Html content) {
        return of(status, title, "narrow", content);
    }

    static SimulatorResponse of(int status, String title, String width, Html content) {
        Html page = FRAME.fill(Map.of("title", title, "width", width, "content", content));
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "text/html;charset=utf-8");
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        // a page out of the browser's cache would offer steps that are over
        headers.put("Cache-Control", "no-store");
        return new SimulatorResponse(status, headers, page.markup().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the browser on with a GET. */
    static SimulatorResponse redirect(String url) {
        return new SimulatorResponse(303, Map.of("Location", url, "Cache-Control", "no-store"), new byte[0]);
    }
}
