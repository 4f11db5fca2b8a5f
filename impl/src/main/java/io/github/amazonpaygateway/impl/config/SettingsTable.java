package io.github.amazonpaygateway.impl.config;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The page {@code docs/settings.md}, made from the settings. */
final class SettingsTable {

    private static final String INTRODUCTION =
            """
            # Settings

            <!-- Made from the code; mvn -pl impl -am test -Dtest=SettingsTableTest -Dsurefire.failIfNoSpecifiedTests=false -Dsettings.write=true writes it anew. -->

            The gateway reads MicroProfile Config once, when the application starts. Whatever is wrong or missing fails the
            start, all at once, each with the name of the setting, the fault and the remedy. A name under `amazonpay.` that
            is almost that of a setting counts as wrong; other unknown ones are logged.

            - **Default merchant**: `amazonpay.<setting>`. **Named merchants**: `amazonpay.<merchant>.<setting>`, found by
              themselves (letters, digits, `-` and `_` in the name). A named merchant takes from the default merchant what
              it does not set, except where the table says *own*: ids and keys are never shared by accident. To share one on
              purpose, refer to it: `amazonpay.uk.private-key-file=${amazonpay.private-key-file}`.
            - **Environment variables**: upper case with underscores, `AMAZONPAY_PUBLIC_KEY_ID`,
              `AMAZONPAY_UK_PUBLIC_KEY_ID`; then also list the names in `AMAZONPAY_MERCHANTS`.
            - **Durations** are ISO 8601: `PT5S` is five seconds, `PT0.5S` half a second, `PT10M` ten minutes.
            - **Secrets** may be encoded as Open Liberty does it: `{xor}…`, and `{aes}…` with the feature
              `passwordUtilities-1.1`.
            - An empty value counts as missing.

            """;

    static String markdown() {
        return INTRODUCTION
                + row("Setting", "Of a named merchant", "Type", "Default", "Meaning", "Set it when")
                + row("---", "---", "---", "---", "---", "---")
                + Arrays.stream(Setting.values()).map(SettingsTable::row).collect(Collectors.joining());
    }

    private static String row(Setting setting) {
        return row(
                "`" + Setting.PREFIX + setting.key() + "`",
                whose(setting.scope()),
                setting.type().sentence(),
                setting.defaultValue().map(value -> "`" + value + "`").orElse(""),
                setting.meaning(),
                setting.reasonToChange());
    }

    private static String whose(Setting.Scope scope) {
        return switch (scope) {
            case APPLICATION -> "for all";
            case OWN -> "own";
            case INHERITED -> "inherited";
        };
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private SettingsTable() {}
}
