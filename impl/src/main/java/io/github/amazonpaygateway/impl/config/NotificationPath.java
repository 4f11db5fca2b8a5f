package io.github.amazonpaygateway.impl.config;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The one setting that is needed before there are beans. Everything else of it is checked with all other settings. */
public final class NotificationPath {

    /** Where notifications are posted to, if they are taken in. */
    public static Optional<String> in(Config config) {
        return SettingsSource.of(config)
                .value(Setting.NOTIFICATIONS_PATH.nameFor(""))
                .map(String::strip);
    }

    private NotificationPath() {}
}
