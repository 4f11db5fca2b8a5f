package io.github.amazonpaygateway.impl.notification;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Whom we believe that a certificate is what it says. */
final class CertificateTrust {

    private static final System.Logger LOG = System.getLogger(CertificateTrust.class.getName());

    /** SNS serves its certificate without that of the issuer, which no JDK has. */
    private static final String INTERMEDIATES = "amazon-intermediates.pem";

    private final Set<TrustAnchor> anchors;
    private final List<X509Certificate> intermediates;

    private CertificateTrust(Collection<X509Certificate> anchors, List<X509Certificate> intermediates) {
        this.anchors = anchors.stream()
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toUnmodifiableSet());
        this.intermediates = List.copyOf(intermediates);
    }

    /**
     * Those of the file, or else those of the JDK.
     *
     * @throws IllegalStateException when there are none
     */
    static CertificateTrust of(Optional<Path> file) {
        try {
            return file.isPresent()
                    ? new CertificateTrust(read(Files.newInputStream(file.get())), List.of())
                    : new CertificateTrust(ofTheJdk(), bundled());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The authorities of signing certificates cannot be read", e);
        }
    }

    /** These and nobody else. */
    static CertificateTrust in(Set<X509Certificate> authorities) {
        return new CertificateTrust(authorities, List.of());
    }

    /** @throws Refusal when no path leads from it to an authority */
    void require(X509Certificate leaf, List<X509Certificate> sent, Instant now) {
        try {
            CertPathBuilder.getInstance("PKIX").build(parameters(leaf, sent, now));
        } catch (GeneralSecurityException e) {
            if (isIssuerKnown(leaf, sent)) {
                throw Refusal.forged("nobody we trust vouches for its certificate");
            }
            LOG.log(
                    Level.ERROR,
                    "The signing certificate of a notification was issued by {0}, which is not known here. If that is an"
                            + " authority of Amazon, update this library, or add it to the trust store of the JVM",
                    CertificateCheck.nameOf(leaf.getIssuerX500Principal()));
            throw Refusal.notNow("the issuer of its certificate is unknown");
        }
    }

    private PKIXBuilderParameters parameters(X509Certificate leaf, List<X509Certificate> sent, Instant now)
            throws GeneralSecurityException {
        var target = new X509CertSelector();
        target.setCertificate(leaf);
        var parameters = new PKIXBuilderParameters(anchors, target);
        parameters.setDate(Date.from(now));
        parameters.setRevocationEnabled(false); // would call addresses that the certificate names
        List<X509Certificate> known = new ArrayList<>(sent);
        known.addAll(intermediates);
        known.add(leaf);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        return parameters;
    }

    private boolean isIssuerKnown(X509Certificate leaf, List<X509Certificate> sent) {
        return Stream.of(
                        anchors.stream().map(TrustAnchor::getTrustedCert),
                        intermediates.stream(),
                        sent.stream(),
                        Stream.of(leaf))
                .flatMap(known -> known)
                .anyMatch(known -> known.getSubjectX500Principal().equals(leaf.getIssuerX500Principal()));
    }

    private static List<X509Certificate> ofTheJdk() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .flatMap(manager -> Arrays.stream(((X509TrustManager) manager).getAcceptedIssuers()))
                .toList();
    }

    static List<X509Certificate> bundled() throws IOException, GeneralSecurityException {
        InputStream file = CertificateTrust.class.getResourceAsStream(INTERMEDIATES);
        if (file == null) {
            throw new IOException(INTERMEDIATES + " is missing");
        }
        return read(file);
    }

    private static List<X509Certificate> read(InputStream pem) throws IOException, GeneralSecurityException {
        try (pem) {
            return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        }
    }
}
