package io.github.amazonpaygateway.impl.config;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** Where buttons are answered, if they are. It is needed before there are beans, and checked with all other settings. */
public final class ButtonPath {

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

    public static Optional<String> in(Config config) {
        return SettingsSource.of(config)
                .value(Setting.BUTTON_PATH.nameFor(""))
                .map(String::strip)
                .filter(path -> PATH.matcher(path).matches()); // a wrong one stops the start, by check
    }

    static void check(MerchantSettings settings) {
        settings.value(Setting.BUTTON_PATH, ButtonPath::checked)
                .filter(path -> settings.text(Setting.NOTIFICATIONS_PATH)
                        .filter(other -> other.equals(path) || other.startsWith(path + "/"))
                        .isPresent())
                .ifPresent(path ->
                        settings.problem(Setting.BUTTON_PATH, "holds the path of notifications; choose one beside it"));
    }

    private static String checked(String text) {
        if (!PATH.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is no path; write it as /amazonpay/button, without query, wildcard and slash at the end");
        }
        return text;
    }

    private ButtonPath() {}
}
