package io.github.amazonpaygateway.impl.transport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Whom we trust and who we are.
 *
 * @param trustStore trust these certificates and no others; without it and without {@code caCertificates} those of the
 *     JDK, or of {@code javax.net.ssl.trustStore}
 * @param caCertificates the same as a file of PEM certificates; give one of the two
 * @param clientCertificate our own certificate and key, for a gateway that asks for one
 */
public record TlsSettings(
        Optional<KeyStoreFile> trustStore, Optional<Path> caCertificates, Optional<KeyStoreFile> clientCertificate) {

    /** Trusts what the JDK trusts, and shows no certificate. */
    public static final TlsSettings JDK = new TlsSettings(Optional.empty(), Optional.empty(), Optional.empty());

    public TlsSettings {
        if (trustStore.isPresent() && caCertificates.isPresent()) {
            throw new IllegalArgumentException("give either a trust store or a file of CA certificates, not both");
        }
    }

    /**
     * Reads the files. Not the default context of the JVM: a server may have put its own into that place, which on Open
     * Liberty trusts no public authority.
     *
     * @throws IllegalArgumentException naming the file that cannot be used and why
     */
    public SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keyManagers(), trustManagers(), null);
            return context;
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("the TLS settings are not usable: " + unusable.getMessage(), unusable);
        }
    }

    private KeyManager @Nullable [] keyManagers() throws GeneralSecurityException {
        if (clientCertificate.isEmpty()) {
            return null;
        }
        KeyStoreFile file = clientCertificate.get();
        KeyStore store = file.load();
        requireEntry(
                file.path(), Collections.list(store.aliases()).stream().anyMatch(alias -> isKey(store, alias)), "key");
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, file.password().toCharArray());
        return factory.getKeyManagers();
    }

    private TrustManager @Nullable [] trustManagers() throws GeneralSecurityException {
        Optional<KeyStore> trusted = trusted();
        if (trusted.isEmpty()) {
            return null;
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted.get());
        return factory.getTrustManagers();
    }

    private Optional<KeyStore> trusted() throws GeneralSecurityException {
        if (caCertificates.isPresent()) {
            return Optional.of(storeOf(certificates(caCertificates.get())));
        }
        if (trustStore.isEmpty()) {
            return Optional.empty();
        }
        KeyStore store = trustStore.get().load();
        requireEntry(trustStore.get().path(), store.size() > 0, "trusted certificate");
        return Optional.of(store);
    }

    private static Collection<? extends Certificate> certificates(Path pem) {
        try (InputStream file = Files.newInputStream(pem)) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(file);
            requireEntry(pem, !found.isEmpty(), "certificate");
            return found;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(
                    "cannot read the certificates in " + pem + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static KeyStore storeOf(Collection<? extends Certificate> certificates) throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate certificate : certificates) {
                store.setCertificateEntry("ca-" + store.size(), certificate);
            }
            return store;
        } catch (IOException impossible) {
            throw new GeneralSecurityException(impossible);
        }
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException notLoaded) {
            throw new IllegalStateException(notLoaded);
        }
    }

    private static void requireEntry(Path file, boolean found, String what) {
        if (!found) {
            throw new IllegalArgumentException("there is no " + what + " in " + file);
        }
    }
}
