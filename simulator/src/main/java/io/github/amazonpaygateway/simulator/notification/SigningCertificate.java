package io.github.amazonpaygateway.simulator.notification;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** A certificate for a key that signs notifications, or for the authority above it. */
final class SigningCertificate {

    private static final String SHA256_WITH_RSA = "1.2.840.113549.1.1.11";
    private static final String COMMON_NAME = "2.5.4.3";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final String KEY_USAGE = "2.5.29.15";
    private static final String ALTERNATIVE_NAMES = "2.5.29.17";
    private static final byte[] SIGNS_CERTIFICATES = {0x06};
    private static final byte[] SIGNS_DATA = {(byte) 0x80};
    private static final int DNS_NAME = 0x82;

    private static final String AUTHORITY = "Amazon Pay Simulator CA, not Amazon";

    private final KeyPair keys;
    private final String name;
    private final byte[] encoded;

    private SigningCertificate(KeyPair keys, String name, byte[] encoded) {
        this.keys = keys;
        this.name = name;
        this.encoded = encoded;
    }

    static SigningCertificate authority() {
        KeyPair keys = newKeys();
        String name = AUTHORITY;
        byte[] constraints = Der.sequence(Der.yes(), Der.integer(BigInteger.ZERO));
        byte[] body = body(
                name,
                name,
                keys,
                critical(BASIC_CONSTRAINTS, constraints),
                critical(KEY_USAGE, Der.bits(1, SIGNS_CERTIFICATES)));
        return new SigningCertificate(keys, name, sealed(body, keys));
    }

    /**
     * The authority that was kept.
     *
     * @throws IllegalArgumentException if it is none
     */
    static SigningCertificate authority(AuthorityPem kept) {
        return new SigningCertificate(kept.keys(), AUTHORITY, kept.encodedCertificate());
    }

    AuthorityPem toPem() {
        return AuthorityPem.of(pem(), keys.getPrivate());
    }

    /** A certificate below this one. */
    SigningCertificate issue(List<String> dnsNames) {
        KeyPair leaf = newKeys();
        byte[][] alternatives = dnsNames.stream()
                .map(dns -> Der.tagged(DNS_NAME, dns.getBytes(StandardCharsets.US_ASCII)))
                .toArray(byte[][]::new);
        byte[] body = body(
                name,
                dnsNames.get(0),
                leaf,
                critical(BASIC_CONSTRAINTS, Der.sequence()),
                critical(KEY_USAGE, Der.bits(7, SIGNS_DATA)),
                Der.sequence(Der.oid(ALTERNATIVE_NAMES), Der.octets(Der.sequence(alternatives))));
        return new SigningCertificate(leaf, dnsNames.get(0), sealed(body, keys));
    }

    String pem() {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END CERTIFICATE-----\n";
    }

    /** PKCS #1 v1.5 over the bytes. */
    byte[] sign(String algorithm, byte[] bytes) {
        return signature(algorithm, bytes, keys);
    }

    private static byte[] body(String issuer, String subject, KeyPair keys, byte[]... extensions) {
        Instant now = Instant.now();
        return Der.sequence(
                Der.tagged(0xa0, Der.integer(BigInteger.TWO)),
                Der.integer(new BigInteger(64, new SecureRandom()).add(BigInteger.ONE)),
                algorithm(),
                named(issuer),
                // a machine whose clock is a little behind shall trust it too
                Der.sequence(Der.time(now.minus(Duration.ofHours(1))), Der.time(now.plus(Duration.ofDays(397)))),
                named(subject),
                keys.getPublic().getEncoded(),
                Der.tagged(0xa3, Der.sequence(extensions)));
    }

    private static byte[] sealed(byte[] body, KeyPair issuer) {
        return Der.sequence(body, algorithm(), Der.bits(0, signature("SHA256withRSA", body, issuer)));
    }

    private static byte[] algorithm() {
        return Der.sequence(Der.oid(SHA256_WITH_RSA), Der.nothing());
    }

    private static byte[] named(String name) {
        return Der.sequence(Der.set(Der.sequence(Der.oid(COMMON_NAME), Der.text(name))));
    }

    private static byte[] critical(String extension, byte[] value) {
        return Der.sequence(Der.oid(extension), Der.yes(), Der.octets(value));
    }

    private static byte[] signature(String algorithm, byte[] bytes, KeyPair signer) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(signer.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasRsa) {
            throw new IllegalStateException(everyJdkHasRsa);
        }
    }
}
