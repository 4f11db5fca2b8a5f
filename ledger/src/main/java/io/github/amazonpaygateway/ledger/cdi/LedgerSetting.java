package io.github.amazonpaygateway.ledger.cdi;

import java.util.Arrays;
import java.util.Optional;

/** Every setting of the ledger, once: name, type, default, meaning, and why one would change it. */
enum LedgerSetting {
    ENABLED(
            "enabled",
            "`true` or `false`",
            "true",
            "Whether there is a ledger; it needs its jar, too",
            "the jar is there but the shop keeps its own books"),
    DATASOURCE(
            "datasource",
            "text",
            "java:comp/DefaultDataSource",
            "The JNDI name of the data source with the tables of the ledger: PostgreSQL, or H2 for development",
            "the default one is not there, or not the right one; one of its own spares the shop's pool"),
    MIGRATE(
            "migrate",
            "one of the names",
            "apply",
            "Who makes the tables: the ledger at start (`apply`), somebody before, which is checked (`validate`), or the shop"
                    + " with its own tool, unchecked (`off`)",
            "the user of the data source may not create tables");

    static final String PREFIX = "amazonpay.ledger.";

    private final String key;
    private final String type;
    private final String defaultValue;
    private final String meaning;
    private final String reasonToChange;

    LedgerSetting(String key, String type, String defaultValue, String meaning, String reasonToChange) {
        this.key = key;
        this.type = type;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
        this.reasonToChange = reasonToChange;
    }

    static Optional<LedgerSetting> named(String fullName) {
        return Arrays.stream(values())
                .filter(setting -> setting.fullName().equals(fullName))
                .findFirst();
    }

    String fullName() {
        return PREFIX + key;
    }

    String defaultValue() {
        return defaultValue;
    }

    /** As in the page of settings. */
    String row() {
        return "| "
                + String.join(
                        " | ",
                        "`" + fullName() + "`",
                        "for all",
                        type,
                        "`" + defaultValue + "`",
                        meaning,
                        reasonToChange)
                + " |\n";
    }
}
