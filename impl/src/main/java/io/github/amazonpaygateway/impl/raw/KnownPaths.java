package io.github.amazonpaygateway.impl.raw;

import io.github.amazonpaygateway.impl.signing.SendAs;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which operation a raw request is, read from the paths and verbs of the Rest Clients. */
public final class KnownPaths {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final List<Known> all;

    private record Known(String method, Pattern path, String operation) {}

    private KnownPaths(List<Known> all) {
        this.all = all;
    }

    /** @param clients whose methods are called as the operations are */
    public static KnownPaths of(Class<?>... clients) {
        return new KnownPaths(Arrays.stream(clients)
                .flatMap(client -> Arrays.stream(client.getMethods()).map(method -> known(client, method)))
                .toList());
    }

    /** @param path after environment and version */
    Optional<String> operation(String method, String path) {
        return all.stream()
                .filter(known -> known.method().equals(method)
                        && known.path().matcher(path).matches())
                .map(Known::operation)
                .findFirst();
    }

    private static Known known(Class<?> client, Method method) {
        String path = Stream.of(path(client), path(method))
                .flatMap(part -> Arrays.stream(part.split("/")))
                .filter(segment -> !segment.isEmpty())
                .reduce("", (before, segment) -> before + "/" + segment);
        String any = PARAMETER.matcher(path).replaceAll("[^/]+");
        return new Known(verb(method), Pattern.compile(any + "/?"), method.getName());
    }

    private static String path(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
    }

    private static String verb(Method method) {
        return Optional.ofNullable(method.getAnnotation(SendAs.class))
                .map(SendAs::value)
                .orElseGet(() -> Arrays.stream(method.getAnnotations())
                        .map(Annotation::annotationType)
                        .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                        .findFirst()
                        .orElseThrow()
                        .value());
    }
}
