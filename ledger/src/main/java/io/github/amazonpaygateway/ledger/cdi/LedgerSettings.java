package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.ledger.core.LedgerTimes;
import io.github.amazonpaygateway.ledger.core.LedgerTimes.ExpiryPolicy;
import io.github.amazonpaygateway.ledger.sql.MigrationMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Reads and checks them. */
final class LedgerSettings {

    /** Far longer than Amazon sends a message again. */
    private static final Duration LEAST_MEMORY = Duration.ofDays(30);

    private final Config config;
    private final List<String> problems = new ArrayList<>();

    private LedgerSettings(Config config) {
        this.config = config;
    }

    /** @throws IllegalArgumentException with all that is wrong */
    static LedgerConfiguration read(Config config) {
        return new LedgerSettings(config).read();
    }

    private LedgerConfiguration read() {
        rejectUnknown();
        LedgerConfiguration read = new LedgerConfiguration(
                oneOf(LedgerSetting.ENABLED, "true", "false").equals("true"),
                value(LedgerSetting.DATASOURCE),
                migration(),
                inboxMemory(),
                LiveMerchants.isAny(config, names()),
                node(),
                oneOf(LedgerSetting.JANITOR_ENABLED, "true", "false").equals("true"),
                duration(LedgerSetting.JANITOR_INTERVAL, Duration.ofSeconds(1), Duration.ofHours(1)),
                times());
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "The settings of the ledger of Amazon Pay are wrong:\n" + String.join("\n", problems));
        }
        return read;
    }

    private void rejectUnknown() {
        names().stream()
                .filter(name -> name.startsWith(LedgerSetting.PREFIX))
                .filter(name -> LedgerSetting.named(name).isEmpty())
                .forEach(name -> problems.add(name + ": is unknown; the settings of the ledger are "
                        + Arrays.stream(LedgerSetting.values())
                                .map(LedgerSetting::fullName)
                                .collect(Collectors.joining(", "))));
    }

    private MigrationMode migration() {
        return MigrationMode.valueOf(
                oneOf(LedgerSetting.MIGRATE, "apply", "validate", "off").toUpperCase(Locale.ROOT));
    }

    private LedgerTimes times() {
        return new LedgerTimes(
                schedule(),
                number(LedgerSetting.JANITOR_GIVE_UP_AFTER, 3, 10_000),
                duration(LedgerSetting.JANITOR_LEASE, Duration.ofSeconds(30), Duration.ofHours(1)),
                duration(LedgerSetting.POLL_AUTHORIZED, Duration.ofMinutes(1), Duration.ofDays(7)),
                duration(LedgerSetting.POLL_PERMISSIONS, Duration.ofHours(1), Duration.ofDays(7)),
                duration(LedgerSetting.EXPIRY_WARN_BEFORE, Duration.ofHours(1), Duration.ofDays(20)),
                ExpiryPolicy.valueOf(oneOf(LedgerSetting.EXPIRY_POLICY, "warn", "capture", "reauthorize")
                        .toUpperCase(Locale.ROOT)));
    }

    private List<Duration> schedule() {
        return Arrays.stream(value(LedgerSetting.JANITOR_SCHEDULE).split(","))
                .map(text -> duration(
                        LedgerSetting.JANITOR_SCHEDULE, text.strip(), Duration.ofSeconds(1), Duration.ofDays(1)))
                .toList();
    }

    private Duration duration(LedgerSetting setting, Duration least, Duration most) {
        return duration(setting, value(setting), least, most);
    }

    private Duration duration(LedgerSetting setting, String text, Duration least, Duration most) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // told below, like one that is out of bounds
        }
        problems.add(setting.fullName() + ": is " + text + "; set a duration from " + least + " to " + most
                + " as ISO 8601 writes it");
        return least;
    }

    private int number(LedgerSetting setting, int least, int most) {
        String text = value(setting);
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problems.add(setting.fullName() + ": is " + text + "; set a number from " + least + " to " + most);
        return least;
    }

    /** At most what the column takes. */
    private String node() {
        String node = value(LedgerSetting.NODE);
        String name = node.isEmpty() ? HostName.ofThisServer() : node;
        return name.substring(0, Math.min(name.length(), 100));
    }

    private String oneOf(LedgerSetting setting, String... allowed) {
        String value = value(setting).toLowerCase(Locale.ROOT);
        if (List.of(allowed).contains(value)) {
            return value;
        }
        problems.add(setting.fullName() + ": is " + value + "; set one of " + String.join(", ", allowed));
        return setting.defaultValue();
    }

    private String value(LedgerSetting setting) {
        return config.getOptionalValue(setting.fullName(), String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(setting.defaultValue());
    }

    /** What is too old is refused by its age; until then its id has to be known. A wrong age is the gateway's to tell. */
    private Duration inboxMemory() {
        try {
            return config.getOptionalValue("amazonpay.notifications.max-age", String.class)
                    .map(Duration::parse)
                    .map(age -> age.plusDays(1))
                    .filter(age -> age.compareTo(LEAST_MEMORY) > 0)
                    .orElse(LEAST_MEMORY);
        } catch (RuntimeException e) {
            return LEAST_MEMORY;
        }
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        config.getPropertyNames().forEach(names::add);
        return names;
    }
}
