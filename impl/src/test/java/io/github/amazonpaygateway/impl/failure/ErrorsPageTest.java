package io.github.amazonpaygateway.impl.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorsPageTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().resolveSibling("docs").resolve("errors.md");

    @Test
    void isThePageInTheDocuments() throws IOException {
        if (Boolean.getBoolean("errors.write")) {
            Files.writeString(PAGE, ErrorsPage.markdown());
        }

        assertThat(PAGE).as("write it anew with -Derrors.write=true").content().isEqualTo(ErrorsPage.markdown());
    }

    @Test
    void everyReasonCodeIsExplained() {
        Stream<ReasonCode> known = Arrays.stream(ReasonCode.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(ErrorsPageTest::value);

        assertThat(Stream.concat(
                                RefusalRow.ALL_ROWS.stream().map(RefusalRow::code),
                                StateReasonRow.ALL_ROWS.stream().map(StateReasonRow::code))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(known.toList());
    }

    @Test
    void everyCellSaysSomething() {
        assertThat(ErrorsPage.markdown().lines().filter(line -> line.startsWith("|") && !line.contains("---")))
                .allSatisfy(line -> assertThat(line.split(" \\| ", -1)).noneMatch(String::isBlank))
                .doesNotHaveDuplicates();
    }

    private static ReasonCode value(Field constant) {
        try {
            return (ReasonCode) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
