package io.github.amazonpaygateway.simulator.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole pages are made of the marked frame alone; that each page served is marked is looked at by {@code RunningSimulator}. */
class MarkedPagesTest {

    // whole documents, not parts of one
    private static final Set<String> WHOLE = Set.of("frame.html", "ui.html");

    static Stream<Path> files() throws IOException, URISyntaxException {
        Path pages = Path.of(Objects.requireNonNull(Page.class.getResource("frame.html"))
                        .toURI())
                .getParent();
        return Stream.of(Files.list(pages), Files.list(pages.resolveSibling(".")))
                .flatMap(all -> all)
                .filter(file -> file.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void onlyMarkedFilesAreWholePages(Path file) {
        String text = read(file);
        boolean whole = text.contains("<html");

        assertThat(whole).isEqualTo(WHOLE.contains(file.getFileName().toString()));
        if (whole) {
            assertThat(List.of(text.split("</title>"))).hasSize(2).allSatisfy(part -> assertThat(part)
                    .contains("Simulator, not Amazon"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
