package io.github.amazonpaygateway.simulator.signature;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.json.BodyText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client may have signed in place of what it sent, by the mistake that leads to it. */
final class OtherTexts {

    private final SimulatorRequest request;
    private final String body;
    private final Map<String, SimulatorRequest> texts = new LinkedHashMap<>();

    private OtherTexts(SimulatorRequest request) {
        this.request = request;
        this.body = request.bodyText();
    }

    static Map<String, SimulatorRequest> of(SimulatorRequest request) {
        var others = new OtherTexts(request);
        others.addEncodings();
        others.addBodies();
        others.addPaths();
        others.addLines();
        others.texts.putAll(OtherHeaders.of(request));
        return others.texts;
    }

    private void addBodies() {
        add("changed body: it was signed as if the body were empty", "");
        add("changed body: it was signed with the body {}", "{}");
        add("changed body: it was signed with the body null", "null");
        add("changed body: blanks or line breaks at its ends came or went after signing", body.strip());
        add("changed body: a line break was added after signing", body + "\n");
        add("changed body: the JSON was written anew after signing, with other blanks", compact(body));
    }

    private void addEncodings() {
        add("encoding: the body was signed as ISO-8859-1 and sent as UTF-8", body, StandardCharsets.ISO_8859_1);
        String misread = new String(request.body(), StandardCharsets.ISO_8859_1);
        add("encoding: the body was signed as UTF-8 and sent as ISO-8859-1", misread, StandardCharsets.UTF_8);
        add("encoding: slashes were signed as \\/ and sent as /", body.replace("/", "\\/"));
        add("encoding: slashes were signed as / and sent as \\/", body.replace("\\/", "/"));
        add("encoding: other letters than ASCII were signed as \\u escapes", escaped(body));
    }

    private void addPaths() {
        String bare = request.rawPath().replaceFirst("(?i)^/(sandbox|live)(?=/)", "");
        texts.put("wrong environment: it was signed for /sandbox/", withPath("/sandbox" + bare));
        texts.put("wrong environment: it was signed for /live/", withPath("/live" + bare));
        texts.put("wrong environment: it was signed for a path without environment", withPath(bare));
    }

    private void addLines() {
        texts.put("changed query: it was signed without the query", with(request.method(), null));
        texts.put("changed method: it was signed as POST", with("POST", request.rawQuery()));
    }

    private void add(String cause, String signed) {
        add(cause, signed, StandardCharsets.UTF_8);
    }

    private void add(String cause, String signed, Charset charset) {
        texts.put(
                cause,
                new SimulatorRequest(
                        request.method(),
                        request.rawPath(),
                        request.rawQuery(),
                        request.headers(),
                        signed.getBytes(charset)));
    }

    private SimulatorRequest withPath(String path) {
        return new SimulatorRequest(request.method(), path, request.rawQuery(), request.headers(), request.body());
    }

    private SimulatorRequest with(String method, @Nullable String query) {
        return new SimulatorRequest(method, request.rawPath(), query, request.headers(), request.body());
    }

    private static String compact(String json) {
        try {
            return BodyText.parse(json).toString();
        } catch (Refusal noObject) {
            return json;
        }
    }

    private static String escaped(String text) {
        var ascii = new StringBuilder(text.length());
        text.chars().forEach(letter -> {
            if (letter < 128) {
                ascii.append((char) letter);
            } else {
                ascii.append("\\u").append(String.format("%04x", letter));
            }
        });
        return ascii.toString();
    }
}
