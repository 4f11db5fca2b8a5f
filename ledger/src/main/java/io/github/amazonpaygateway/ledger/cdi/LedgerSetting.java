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
            "the user of the data source may not create tables"),
    NODE(
            "node",
            "text",
            "",
            "The name of this server in timelines; its host name if there is none",
            "hosts share a name"),
    JANITOR_ENABLED(
            "janitor.enabled",
            "`true` or `false`",
            "true",
            "Whether this server looks after what is unknown or pending",
            "other servers on the same database do it"),
    JANITOR_INTERVAL(
            "janitor.interval",
            "duration, `PT1S` to `PT1H`",
            "PT5S",
            "How long the janitor rests between two rounds",
            "the database shall be asked less often"),
    JANITOR_SCHEDULE(
            "janitor.schedule",
            "durations with commas, each `PT1S` to `P1D`",
            "PT5S,PT30S,PT5M,PT1H",
            "How long it waits before the first, second, … further question about one payment; the last one repeats",
            "Amazon shall be asked more, or less, often"),
    JANITOR_GIVE_UP_AFTER(
            "janitor.give-up-after",
            "number, 3 to 10000",
            "75",
            "After how many questions in vain a payment is parked, for a person to look at; by default after three days",
            "an alarm shall come earlier"),
    JANITOR_LEASE(
            "janitor.lease",
            "duration, `PT30S` to `PT1H`",
            "PT3M",
            "How long whoever has sent a request is thought alive; longer than a call with all its retries",
            "the retries of the gateway were changed"),
    POLL_AUTHORIZED(
            "poll.authorized",
            "duration, `PT1M` to `P7D`",
            "PT6H",
            "How often an authorized charge is read although nothing is expected of it",
            "notifications do not arrive, and an end by the buyer or Amazon has to be known sooner"),
    POLL_PERMISSIONS(
            "poll.permissions",
            "duration, `PT1H` to `P7D`",
            "P1D",
            "How often an open permission is read and compared with the ledger",
            "there are very many"),
    EXPIRY_WARN_BEFORE(
            "expiry.warn-before",
            "duration, `PT1H` to `P20D`",
            "P3D",
            "How long before its end an authorization or a permission is announced as ending",
            "the shop needs more time"),
    EXPIRY_POLICY(
            "expiry.policy",
            "one of the names",
            "warn",
            "What is done about an authorization that nears its end: nothing but the event (`warn`), it is captured whole"
                    + " (`capture`), or canceled and authorized anew (`reauthorize`)",
            "nobody of the shop looks after it");

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
