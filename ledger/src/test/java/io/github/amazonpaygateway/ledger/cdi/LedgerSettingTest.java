package io.github.amazonpaygateway.ledger.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LedgerSettingTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().resolveSibling("docs").resolve("settings.md");

    private static final String HEADING =
            """

            ## Ledger

            Read by the ledger, if its jar is in the shop. Made from its code, too; mvn -pl ledger -am test -Dtest=LedgerSettingTest -Dsurefire.failIfNoSpecifiedTests=false -Dsettings.write=true writes it anew.

            | Setting | Of a named merchant | Type | Default | Meaning | Set it when |
            | --- | --- | --- | --- | --- | --- |
            """;

    @Test
    void isTheLastTableOfThePageInTheDocuments() throws IOException {
        String page = Files.readString(PAGE);
        String gateway =
                page.substring(0, page.contains("\n## Ledger\n") ? page.indexOf("\n## Ledger\n") : page.length());
        String expected = gateway
                + HEADING
                + Arrays.stream(LedgerSetting.values()).map(LedgerSetting::row).collect(Collectors.joining());
        if (Boolean.getBoolean("settings.write")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(PAGE)
                .as("write it anew with -Dsettings.write=true")
                .content()
                .isEqualTo(expected);
    }
}
