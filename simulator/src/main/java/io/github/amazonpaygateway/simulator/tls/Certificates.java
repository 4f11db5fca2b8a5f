package io.github.amazonpaygateway.simulator.tls;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes certificates and their keys. */
final class Certificates {

    // browsers refuse server certificates that live longer
    private static final Duration LIFETIME = Duration.ofDays(397);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Certificates() {}

    static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static X509Certificate authority(KeyPair keys) {
        var name = new X500Principal(
                "CN=Amazon Pay Simulator CA " + Long.toHexString(RANDOM.nextLong()) + ", O=Simulator not Amazon");
        return build(
                builder(name, name, keys),
                keys.getPrivate(),
                new Part(Extension.basicConstraints, new BasicConstraints(0)),
                new Part(Extension.keyUsage, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign)));
    }

    static X509Certificate server(KeyPair keys, List<String> names, KeyPair issuerKeys, X509Certificate issuer) {
        var name = new X500Principal("CN=localhost, O=Simulator not Amazon");
        return build(
                builder(issuer.getSubjectX500Principal(), name, keys),
                issuerKeys.getPrivate(),
                new Part(Extension.basicConstraints, new BasicConstraints(false)),
                new Part(Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature)),
                new Part(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth)),
                new Part(Extension.subjectAlternativeName, alternatives(names)));
    }

    private static GeneralNames alternatives(List<String> names) {
        return new GeneralNames(names.stream()
                .map(name -> new GeneralName(isAddress(name) ? GeneralName.iPAddress : GeneralName.dNSName, name))
                .toArray(GeneralName[]::new));
    }

    private static boolean isAddress(String name) {
        return name.contains(":") || name.matches("[0-9.]+");
    }

    private static X509v3CertificateBuilder builder(X500Principal issuer, X500Principal subject, KeyPair keys) {
        Instant now = Instant.now();
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(64, RANDOM).add(BigInteger.ONE),
                // a machine whose clock is a little behind shall trust it too
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(LIFETIME)),
                subject,
                keys.getPublic());
    }

    private static X509Certificate build(X509v3CertificateBuilder builder, PrivateKey issuer, Part... parts) {
        try {
            for (Part part : parts) {
                builder.addExtension(part.id(), part.isCritical(), part.value());
            }
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuer);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
