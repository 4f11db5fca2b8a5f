package io.github.amazonpaygateway.impl.config;

import static io.github.amazonpaygateway.impl.config.Setting.PREFIX;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds out which merchants there are, and which names are misspelt, from the names of all properties. */
final class MerchantNames {

    private static final System.Logger LOG = System.getLogger(MerchantNames.class.getName());

    private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9_-]+");

    /** Groups of settings, of this package and of others; no merchant can be called so. */
    private static final Set<String> GROUPS = Set.of(
            "http", "keystore", "retry", "throttle", "bulkhead", "notifications", "ledger", "health", "telemetry");

    private final SettingsSource source;
    private final Problems problems;
    private final Set<String> merchants = new TreeSet<>();
    private final List<String> unknown = new ArrayList<>();

    private MerchantNames(SettingsSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The merchants, the default one ({@code ""}) first; it is there when it has an id or key, or nobody else is. */
    static List<String> in(SettingsSource source, Problems problems) {
        var names = new MerchantNames(source, problems);
        names.addListed();
        source.names().stream().filter(name -> name.startsWith(PREFIX)).forEach(names::sort);
        names.unknown.forEach(names::judge);
        List<String> found = new ArrayList<>(names.merchants);
        if (found.isEmpty() || names.hasDefault()) {
            found.add(0, "");
        }
        return found;
    }

    private void addListed() {
        String setting = Setting.MERCHANTS.nameFor("");
        for (String name : value(setting).orElse("").split(",")) {
            String merchant = name.strip();
            if (LEGAL.matcher(merchant).matches() && isFree(merchant)) {
                merchants.add(merchant);
            } else if (!merchant.isEmpty()) {
                problems.add(
                        setting,
                        "\"" + merchant + "\" cannot be the name of a merchant; use letters, digits, - and _, and not"
                                + " the name of a setting or of a group of settings");
            }
        }
    }

    private void sort(String name) {
        String rest = name.substring(PREFIX.length());
        if (Setting.byKey(rest).isPresent()) {
            return;
        }
        int dot = rest.indexOf('.');
        String head = rest.substring(0, Math.max(dot, 0));
        Optional<Setting> setting = Setting.byKey(rest.substring(dot + 1));
        if (LEGAL.matcher(head).matches() && isFree(head) && setting.isPresent()) {
            merchants.add(head);
        } else if (!GROUPS.contains(head) || isOurs(head)) {
            unknown.add(name);
        }
    }

    private static boolean isFree(String merchant) {
        return !GROUPS.contains(merchant) && Setting.byKey(merchant).isEmpty();
    }

    /** Whether the settings of the group are in our table. */
    private static boolean isOurs(String group) {
        return Arrays.stream(Setting.values()).anyMatch(setting -> setting.key().startsWith(group + "."));
    }

    private boolean hasDefault() {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.scope() == Setting.Scope.OWN)
                .anyMatch(setting -> value(setting.nameFor("")).isPresent());
    }

    /** A misspelt setting would be ignored in silence; a name that is nothing like ours may be the shop's own. */
    private void judge(String name) {
        List<String> known = known();
        if (known.stream().anyMatch(setting -> isVariableOf(name, setting))) {
            return;
        }
        Spelling.nearest(name, known)
                .ifPresentOrElse(
                        meant -> problems.add(name, "is unknown; did you mean " + meant + "?"),
                        () -> LOG.log(Level.WARNING, name + " is no setting of the Amazon Pay gateway and is ignored"));
    }

    private List<String> known() {
        List<String> known = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            known.add(setting.nameFor(""));
            merchants.forEach(merchant -> known.add(setting.nameFor(merchant)));
        }
        return known;
    }

    /** Some sources list {@code AMAZONPAY_STORE_ID} as {@code amazonpay.store.id} too. */
    private boolean isVariableOf(String name, String setting) {
        return Spelling.asVariable(name).equals(Spelling.asVariable(setting))
                && value(setting).isPresent();
    }

    private Optional<String> value(String name) {
        try {
            return source.value(name);
        } catch (SettingsSource.UnreadableValue e) {
            return Optional.of(""); // there is one, and reading the setting itself tells what is wrong with it
        }
    }
}
