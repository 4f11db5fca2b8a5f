package io.github.amazonpaygateway.impl.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTableTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().resolveSibling("docs").resolve("settings.md");

    /** The rest of the page comes from the ledger. */
    private static final String LEDGER = "\n## Ledger\n";

    @Test
    void isThePageInTheDocuments() throws IOException {
        String page = Files.readString(PAGE);
        String expected = SettingsTable.markdown() + page.substring(page.indexOf(LEDGER));
        if (Boolean.getBoolean("settings.write")) {
            Files.writeString(PAGE, expected);
        }

        assertThat(PAGE)
                .as("write it anew with -Dsettings.write=true")
                .content()
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everySettingIsExplained(Setting setting) {
        assertThat(setting.key()).matches("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)?");
        assertThat(setting.meaning()).isNotBlank().doesNotEndWith(".").doesNotContain("|");
        assertThat(setting.reasonToChange()).isNotBlank().doesNotEndWith(".").doesNotContain("|");
    }
}
