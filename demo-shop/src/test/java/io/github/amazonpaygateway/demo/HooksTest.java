package io.github.amazonpaygateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Browser tests rely on the hooks that the README lists. */
class HooksTest {

    private static final Pattern HOOK = Pattern.compile("data-testid=\"([^\"#]+)");

    static List<String> hooks() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            return pages.filter(page -> page.toString().matches(".*html"))
                    .flatMap(page -> HOOK.matcher(text(page)).results().map(match -> match.group(1)))
                    .distinct()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("hooks")
    void theReadmeNamesEachHook(String hook) {
        assertThat(text(Path.of("README.md"))).as(hook).contains("`" + hook);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
