package io.github.amazonpaygateway.impl.notification;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/** Decides whether a file is a certificate of SNS. */
final class CertificateCheck {

    private static final int SIZE_LIMIT = 64 * 1024;
    private static final int MOST_CERTIFICATES = 8;
    private static final int LEAST_KEY_BITS = 2048;

    private final CertificateTrust trust;

    CertificateCheck(CertificateTrust trust) {
        this.trust = trust;
    }

    /**
     * The first certificate of the file, once it was found good.
     *
     * @throws Refusal when it is not of SNS
     */
    X509Certificate accept(URI address, byte[] file, Instant now) {
        List<X509Certificate> certificates = parse(file);
        X509Certificate leaf = certificates.get(0);
        requireValid(leaf, now);
        if (!(leaf.getPublicKey() instanceof RSAPublicKey key)
                || key.getModulus().bitLength() < LEAST_KEY_BITS) {
            throw Refusal.forged("its certificate has no RSA key of " + LEAST_KEY_BITS + " bits");
        }
        if (leaf.getBasicConstraints() >= 0) {
            throw Refusal.forged("its certificate is that of an authority");
        }
        if (!CertificateNames.of(leaf).contain(address)) {
            throw Refusal.forged("its certificate has another name");
        }
        trust.require(leaf, certificates.subList(1, certificates.size()), now);
        return leaf;
    }

    /** @throws Refusal when it is not valid now */
    void requireValid(X509Certificate certificate, Instant now) {
        try {
            certificate.checkValidity(Date.from(now));
        } catch (CertificateException e) {
            throw Refusal.forged("its certificate is not valid at this time");
        }
    }

    private static List<X509Certificate> parse(byte[] file) {
        if (file.length > SIZE_LIMIT) {
            throw Refusal.forged("its certificate is too large");
        }
        try {
            List<X509Certificate> certificates = new ArrayList<>();
            for (var certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file))) {
                certificates.add((X509Certificate) certificate);
            }
            if (certificates.isEmpty() || certificates.size() > MOST_CERTIFICATES) {
                throw Refusal.forged("its certificate is none");
            }
            return certificates;
        } catch (GeneralSecurityException e) {
            throw Refusal.forged("its certificate is none");
        }
    }

    /** For logs. */
    static String nameOf(X500Principal principal) {
        return principal.getName(X500Principal.RFC1779).replaceAll("[^ -~]", "?");
    }
}
