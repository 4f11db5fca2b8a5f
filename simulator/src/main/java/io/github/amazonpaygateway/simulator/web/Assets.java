package io.github.amazonpaygateway.simulator.web;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** Scripts and styles: files of this package. */
final class Assets {

    private static final Map<String, String> FILES = Map.of(
            "/checkout.js", "checkout.js",
            "/static/checkout.js", "checkout.js",
            "/checkout/processing.js", "processing.js",
            "/checkout/buy-now.js", "buy-now.js",
            "/checkout/simulator.css", "simulator.css",
            "/simulator/openapi.json", "openapi.json",
            "/simulator/ui", "ui.html",
            "/simulator/ui.js", "ui.js",
            "/simulator/ui.css", "ui.css");

    private Assets() {}

    static boolean has(String path) {
        return FILES.containsKey(path);
    }

    static SimulatorResponse answer(String path) {
        String file = Objects.requireNonNull(FILES.get(path));
        return new SimulatorResponse(
                200, Map.of("Content-Type", type(file) + ";charset=utf-8", "Cache-Control", "no-cache"), read(file));
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "js" -> "text/javascript";
            case "css" -> "text/css";
            case "json" -> "application/json";
            default -> "text/html";
        };
    }

    private static byte[] read(String file) {
        try (var in = Assets.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
