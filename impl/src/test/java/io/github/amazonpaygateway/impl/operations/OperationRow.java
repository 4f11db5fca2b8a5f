package io.github.amazonpaygateway.impl.operations;

import io.github.amazonpaygateway.impl.signing.SendAs;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that can be asked of Amazon Pay. Verb and path are those of the Rest Client.
 *
 * @param title as Amazon names it
 * @param client the interface that has it
 * @param id the name of the client's method, in messages and in the journal of the simulator
 * @param gateway how a shop asks for it
 * @param admitted for whom it is, if not for everybody
 */
record OperationRow(String title, Class<?> client, String id, List<String> gateway, String admitted) {

    String verb() {
        return Optional.ofNullable(method().getAnnotation(SendAs.class))
                .map(SendAs::value)
                .orElseGet(() -> Arrays.stream(method().getAnnotations())
                        .map(Annotation::annotationType)
                        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                        .map(type -> type.getAnnotation(HttpMethod.class).value())
                        .findFirst()
                        .orElseThrow());
    }

    String path() {
        return Stream.of(Optional.ofNullable(client.getAnnotation(Path.class)), pathOfMethod())
                .flatMap(Optional::stream)
                .map(Path::value)
                .collect(Collectors.joining("/", "/", ""));
    }

    private Optional<Path> pathOfMethod() {
        return Optional.ofNullable(method().getAnnotation(Path.class));
    }

    private Method method() {
        return Arrays.stream(client.getDeclaredMethods())
                .filter(method -> method.getName().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(client.getSimpleName() + " has no method " + id));
    }
}
