package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.impl.signing.CryptoProvider;
import io.github.amazonpaygateway.impl.signing.KeySource;
import io.github.amazonpaygateway.impl.signing.MerchantKey;
import io.github.amazonpaygateway.impl.signing.MerchantKeyReader;
import io.github.amazonpaygateway.impl.signing.UnusableKeyException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The private key of a merchant, from the one of three places where it is. */
record KeySettings(MerchantSettings settings) {

    Optional<MerchantKey> read(Optional<String> keyId, Optional<CryptoProvider> provider) {
        List<Setting> set = Stream.of(Setting.PRIVATE_KEY, Setting.PRIVATE_KEY_FILE, Setting.KEYSTORE_FILE)
                .filter(setting -> !settings.isMissing(setting))
                .toList();
        if (set.size() != 1) {
            settings.problem(
                    Setting.PRIVATE_KEY,
                    (set.isEmpty() ? settings.missing(Setting.PRIVATE_KEY) : "is not the only key that is set")
                            + "; set exactly one of private-key, private-key-file and keystore.file");
            return Optional.empty();
        }
        return source(set.get(0)).flatMap(source -> provider.flatMap(p -> read(set.get(0), source, keyId, p)));
    }

    /** The key is tried even when its id is missing. */
    private Optional<MerchantKey> read(
            Setting setting, KeySource source, Optional<String> keyId, CryptoProvider provider) {
        try {
            return Optional.of(MerchantKeyReader.read(keyId.orElse("?"), source, provider));
        } catch (UnusableKeyException e) {
            settings.problem(setting, e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<KeySource> source(Setting setting) {
        Optional<String> value = settings.text(setting);
        return switch (setting) {
            case PRIVATE_KEY -> value.map(KeySource.Text::new);
            case PRIVATE_KEY_FILE -> value.map(KeySource.PemFile::new);
            default -> value.flatMap(this::keystore);
        };
    }

    private Optional<KeySource> keystore(String path) {
        String alias = settings.text(Setting.KEYSTORE_ALIAS).orElse("");
        return settings.required(Setting.KEYSTORE_PASSWORD, password -> new KeySource.Keystore(path, password, alias));
    }
}
