package io.github.amazonpaygateway.simulator.api;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.operation.Operation;
import io.github.amazonpaygateway.simulator.operation.Query;
import io.github.amazonpaygateway.simulator.operation.Target;
import io.github.amazonpaygateway.simulator.version.ApiVersion;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the operation of a request line: with or without environment, with or without a slash at the end. */
final class Router {

    private static final Map<Operation, List<String>> TEMPLATES = templates();

    private Router() {}

    static Route route(SimulatorRequest request) {
        Deque<String> segments = new ArrayDeque<>(segments(request.rawPath()));
        Optional<Environment> environment = Optional.ofNullable(segments.peek()).flatMap(Environment::ofSegment);
        environment.ifPresent(named -> segments.remove());
        ApiVersion version = version(request, segments.poll());
        Operation operation = operation(request, List.copyOf(segments));
        if (version == ApiVersion.V1 && !operation.isInV1()) {
            throw new Refusal(405, "RequestNotSupported", "v1 does not know " + operation.wireName() + ".");
        }
        return new Route(operation, version, environment, target(request, operation, List.copyOf(segments)));
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/")).filter(s -> !s.isEmpty()).toList();
    }

    private static ApiVersion version(SimulatorRequest request, @Nullable String segment) {
        if (segment == null || !segment.matches("[vV]\\d+")) {
            throw unknownPath(request);
        }
        return switch (segment) {
            case "v1" -> ApiVersion.V1;
            case "v2" -> ApiVersion.V2;
            default -> throw new Refusal(400, "InvalidAPIVersion", "The version " + segment + " is not known.");
        };
    }

    private static Operation operation(SimulatorRequest request, List<String> segments) {
        List<Operation> here = Arrays.stream(Operation.values())
                .filter(operation -> fits(operation, segments))
                .toList();
        if (here.isEmpty()) {
            throw unknownPath(request);
        }
        return here.stream()
                .filter(operation -> operation.method().equals(request.method()))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(405, "UnsupportedOperation", request.method() + " is not supported on this path."));
    }

    private static boolean fits(Operation operation, List<String> segments) {
        List<String> template = template(operation);
        if (template.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < template.size(); i++) {
            if (!template.get(i).startsWith("{") && !template.get(i).equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Target target(SimulatorRequest request, Operation operation, List<String> segments) {
        List<String> template = template(operation);
        return new Target(
                segment("{id}", template, segments),
                segment("{part}", template, segments),
                Query.of(request.rawQuery()));
    }

    private static String segment(String variable, List<String> template, List<String> segments) {
        int place = template.indexOf(variable);
        return place < 0 ? "" : Query.decoded(segments.get(place));
    }

    private static List<String> template(Operation operation) {
        return TEMPLATES.getOrDefault(operation, List.of());
    }

    // each request is compared with all of them
    private static Map<Operation, List<String>> templates() {
        var templates = new EnumMap<Operation, List<String>>(Operation.class);
        for (Operation operation : Operation.values()) {
            templates.put(operation, List.of(operation.template().split("/")));
        }
        return templates;
    }

    private static Refusal unknownPath(SimulatorRequest request) {
        return new Refusal(404, "ResourceNotFound", "Requested path " + request.rawPath() + " is not known.");
    }
}
