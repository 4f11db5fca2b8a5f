package io.github.amazonpaygateway.simulator.notification;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/**
 * An authority over the keys that sign notifications, to be kept from one start to the next.
 *
 * @param certificate PEM
 * @param privateKey PKCS#8, PEM
 */
public record AuthorityPem(String certificate, String privateKey) {

    private static final String KEY_LABEL = "PRIVATE KEY";

    /** A new one, valid for a year. */
    public static AuthorityPem made() {
        return SigningCertificate.authority().toPem();
    }

    static AuthorityPem of(String certificate, PrivateKey key) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return new AuthorityPem(
                certificate, "-----BEGIN " + KEY_LABEL + "-----\n" + base64 + "\n-----END " + KEY_LABEL + "-----\n");
    }

    /**
     * Whether it may sign at this time.
     *
     * @throws IllegalArgumentException if it is none
     */
    public boolean isValidAt(Instant time) {
        return parsed().getNotAfter().after(Date.from(time));
    }

    byte[] encodedCertificate() {
        try {
            return parsed().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a certificate", e);
        }
    }

    KeyPair keys() {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(privateKey.replaceAll("-----[A-Z ]+-----", ""));
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new KeyPair(parsed().getPublicKey(), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private key", e);
        }
    }

    private X509Certificate parsed() {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a certificate", e);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "AuthorityPem";
    }
}
