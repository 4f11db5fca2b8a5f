package io.github.amazonpaygateway.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final String START = "// tour: from here to the end of the class the README shows this file\n";

    @Test
    void showsTheTourAsItCompiles() throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/github/amazonpaygateway/tour/Checkout.java"));
        String tour = source.substring(source.indexOf(START) + START.length());

        assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + tour + "```");
    }
}
