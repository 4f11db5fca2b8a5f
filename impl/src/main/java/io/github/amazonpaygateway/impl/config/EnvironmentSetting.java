package io.github.amazonpaygateway.impl.config;

import java.util.List;
import java.util.Optional;

/** The environment as the key id and the setting say it; they must not contradict each other. */
record EnvironmentSetting(MerchantSettings settings) {

    Optional<Environment> read(Optional<String> keyId) {
        Optional<Environment> ofKey = keyId.flatMap(Environment::ofKey);
        Optional<Environment> set = settings.value(
                Setting.ENVIRONMENT, MerchantSettings.oneOf(List.of(Environment.values()), Environment::name));
        if (ofKey.isPresent() && set.isPresent() && !ofKey.equals(set)) {
            settings.problem(
                    Setting.ENVIRONMENT,
                    "is " + set.get() + ", but the public-key-id is one for " + ofKey.get()
                            + "; set the key of the environment that is meant, or remove this setting");
        }
        if (keyId.isPresent() && ofKey.isEmpty() && settings.isMissing(Setting.ENVIRONMENT)) {
            settings.problem(
                    Setting.ENVIRONMENT,
                    "is missing; set SANDBOX or LIVE, since the public-key-id does not begin with either");
        }
        return set.or(() -> ofKey);
    }
}
