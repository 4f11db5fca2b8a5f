package io.github.amazonpaygateway.simulator.signature;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values that headers may have had when they were signed, before the client or a proxy changed them. */
final class OtherHeaders {

    private static final String DATE = "x-amz-pay-date";
    private static final String HOST = "x-amz-pay-host";
    private static final DateTimeFormatter COMPACT = format("uuuuMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter EXTENDED = format("uuuu-MM-dd'T'HH:mm:ss'Z'");

    // how long a slow client may need between two looks at the clock
    private static final int SECONDS = 5;

    private final SimulatorRequest request;
    private final Map<String, SimulatorRequest> texts = new LinkedHashMap<>();

    private OtherHeaders(SimulatorRequest request) {
        this.request = request;
    }

    static Map<String, SimulatorRequest> of(SimulatorRequest request) {
        var others = new OtherHeaders(request);
        others.add("host", others.hosts());
        others.add(HOST, others.hosts());
        others.add("x-amz-pay-region", others.regions());
        others.add("content-type", types());
        others.add("accept", types());
        others.addDates();
        return others.texts;
    }

    private List<String> hosts() {
        var hosts =
                new ArrayList<>(List.of("pay-api.amazon.com", "pay-api.amazon.eu", "pay-api.amazon.jp", "localhost"));
        for (String name : List.of("host", HOST)) {
            String bare = value(name).replaceFirst(":\\d*$", "");
            hosts.addAll(List.of(value(name), bare, bare + ":80", bare + ":443", ""));
        }
        return hosts;
    }

    private List<String> regions() {
        String sent = value("x-amz-pay-region");
        return List.of(
                sent.toUpperCase(Locale.ROOT),
                sent.toLowerCase(Locale.ROOT),
                "NA",
                "na",
                "US",
                "us",
                "EU",
                "eu",
                "JP",
                "jp",
                "");
    }

    private static List<String> types() {
        return List.of(
                "application/json",
                "application/json; charset=utf-8",
                "application/json; charset=UTF-8",
                "application/json;charset=utf-8",
                "application/json;charset=UTF-8",
                "*/*",
                "");
    }

    private void addDates() {
        try {
            String text = value(DATE).replaceAll("[-:]|\\.\\d+", "");
            Instant sent = Instant.from(COMPACT.parse(text));
            for (int seconds = -SECONDS; seconds <= SECONDS; seconds++) {
                Instant signed = sent.plusSeconds(seconds);
                addDate(COMPACT.format(signed));
                addDate(EXTENDED.format(signed));
            }
        } catch (DateTimeException otherForm) {
            // refused for that before a signature is looked into
        }
    }

    private void addDate(String signed) {
        put(
                "clock: the date was " + signed + " when it was signed, and " + value(DATE) + " when it was sent",
                DATE,
                signed);
    }

    private void add(String name, List<String> values) {
        for (String value : values) {
            put(
                    "headers: " + name + " was signed as " + quoted(value) + " and sent as " + quoted(value(name)),
                    name,
                    value);
        }
    }

    private void put(String cause, String name, String value) {
        var headers = new LinkedHashMap<>(request.headers());
        headers.keySet().removeIf(name::equalsIgnoreCase);
        headers.put(name, List.of(value));
        texts.put(
                cause,
                new SimulatorRequest(request.method(), request.rawPath(), request.rawQuery(), headers, request.body()));
    }

    private String value(String name) {
        return String.join(",", request.headers().getOrDefault(name, List.of()));
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "nothing" : "'" + value + "'";
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC);
    }
}
