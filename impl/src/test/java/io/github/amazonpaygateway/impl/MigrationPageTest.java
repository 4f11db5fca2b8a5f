package io.github.amazonpaygateway.impl;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.pay.api.AccountManagementClient;
import com.amazon.pay.api.AmazonPayClient;
import com.amazon.pay.api.InstoreClient;
import com.amazon.pay.api.WebstoreClient;
import io.github.amazonpaygateway.AmazonPayGateway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page {@code docs/migration-from-amazon-sdk.md}, held against both sides. */
class MigrationPageTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().resolveSibling("docs").resolve("migration-from-amazon-sdk.md");

    private static final List<Class<?>> CLIENTS =
            List.of(WebstoreClient.class, InstoreClient.class, AccountManagementClient.class, AmazonPayClient.class);

    /** First the method of the SDK, then what stands before ours, then ours. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(\\w+Client\\.\\w+)` \\| ([^`|]*)(?:`(\\w+)\\(\\)\\.(\\w+)`)? ?\\|");

    @Test
    void namesEachPublicMethodOfTheSdkOnce() {
        Stream<String> methods = CLIENTS.stream()
                .flatMap(client -> Arrays.stream(client.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .distinct();

        assertThat(rows()).extracting(row -> row.group(1)).containsExactlyInAnyOrderElementsOf(methods.toList());
    }

    @Test
    void namesMethodsOfOursThatExist() {
        assertThat(rows())
                .filteredOn(row -> row.group(2).isBlank())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(methods(resource(row.group(3)))).contains(row.group(4)));
    }

    @Test
    void saysOfTheOthersThatTheyAreMissing() {
        assertThat(rows())
                .filteredOn(row -> !row.group(2).isBlank())
                .allSatisfy(row -> assertThat(row.group(2).strip()).isIn("nothing", "not yet:"));
    }

    private static Class<?> resource(String name) {
        return Arrays.stream(AmazonPayGateway.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .<Class<?>>map(Method::getReturnType)
                .orElseThrow(() -> new AssertionError("the gateway has no " + name));
    }

    private static List<String> methods(Class<?> resource) {
        return Arrays.stream(resource.getMethods()).map(Method::getName).toList();
    }

    private static List<MatchResult> rows() {
        try {
            return ROW.matcher(Files.readString(PAGE)).results().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
