package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.impl.transport.KeyStoreFile;
import io.github.amazonpaygateway.impl.transport.TlsSettings;
import java.nio.file.Path;
import java.util.Optional;

/** The files with the certificates; each is opened once, so that a wrong one stops the start. */
record TlsFiles(MerchantSettings settings) {

    TlsSettings read() {
        if (!settings.isMissing(Setting.HTTP_TRUST_STORE) && !settings.isMissing(Setting.HTTP_TRUST_CERTIFICATES)) {
            settings.problem(
                    Setting.HTTP_TRUST_CERTIFICATES, "is set together with http.trust-store; remove one of the two");
            return TlsSettings.JDK;
        }
        Optional<KeyStoreFile> trusted = keyStore(Setting.HTTP_TRUST_STORE, Setting.HTTP_TRUST_STORE_PASSWORD);
        Optional<Path> certificates = settings.value(Setting.HTTP_TRUST_CERTIFICATES, Path::of);
        Optional<KeyStoreFile> client = keyStore(Setting.HTTP_CLIENT_KEY_STORE, Setting.HTTP_CLIENT_KEY_STORE_PASSWORD);
        trusted.ifPresent(file ->
                open(Setting.HTTP_TRUST_STORE, new TlsSettings(Optional.of(file), Optional.empty(), Optional.empty())));
        certificates.ifPresent(file -> open(
                Setting.HTTP_TRUST_CERTIFICATES,
                new TlsSettings(Optional.empty(), Optional.of(file), Optional.empty())));
        client.ifPresent(file -> open(
                Setting.HTTP_CLIENT_KEY_STORE, new TlsSettings(Optional.empty(), Optional.empty(), Optional.of(file))));
        return new TlsSettings(trusted, certificates, client);
    }

    private void open(Setting setting, TlsSettings only) {
        try {
            only.context();
        } catch (IllegalArgumentException e) {
            settings.problem(setting, e.getMessage() + "; correct the path, the file or its password");
        }
    }

    private Optional<KeyStoreFile> keyStore(Setting file, Setting password) {
        return settings.value(file, Path::of)
                .flatMap(path -> settings.required(password, secret -> new KeyStoreFile(path, secret)));
    }
}
