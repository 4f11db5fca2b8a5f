package io.github.amazonpaygateway.impl.notification;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Signs as SNS does, with a certificate of an authority made for the test run; written from the documents of SNS alone. */
final class TestSns {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final String TOPIC = "arn:aws:sns:eu-west-1:123456789012:A1MERCHANT";
    static final String CERTIFICATE_URL = "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123abcd.pem";

    private static final AtomicInteger SERIALS = new AtomicInteger();
    private static final KeyPair AUTHORITY_KEYS = newKeys(2048);
    private static final KeyPair KEYS = newKeys(2048);

    final X509Certificate authority;
    final X509Certificate certificate;

    TestSns(Instant now) {
        authority = certificate(
                "Authority of a test",
                "authority.test",
                true,
                AUTHORITY_KEYS,
                AUTHORITY_KEYS,
                now.minus(Duration.ofDays(9)));
        certificate = leaf("sns.amazonaws.com", now.minus(Duration.ofDays(1)));
    }

    /** Valid for ten days. */
    X509Certificate leaf(String name, Instant from) {
        return leafOf(KEYS, name, from);
    }

    X509Certificate leafOf(KeyPair keys, String name, Instant from) {
        return certificate(name, name, false, keys, AUTHORITY_KEYS, from);
    }

    /** The fields of a signed notification. */
    Map<String, String> notification(String messageId, String message, Instant time) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Type", "Notification");
        fields.put("MessageId", messageId);
        fields.put("TopicArn", TOPIC);
        fields.put("Message", message);
        fields.put("Timestamp", time.toString());
        fields.put("SignatureVersion", "1");
        fields.put("SigningCertURL", CERTIFICATE_URL);
        fields.put("UnsubscribeURL", "https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe");
        return signed(fields);
    }

    /** The fields of a signed subscription confirmation. */
    Map<String, String> confirmation(String messageId, String subscribeUrl, Instant time) {
        Map<String, String> fields = notification(messageId, "You have chosen to subscribe", time);
        fields.remove("UnsubscribeURL");
        fields.put("Type", "SubscriptionConfirmation");
        fields.put("Token", "2336412f37");
        fields.put("SubscribeURL", subscribeUrl);
        return signed(fields);
    }

    static Map<String, String> signed(Map<String, String> fields) {
        return signed(fields, KEYS);
    }

    static Map<String, String> signed(Map<String, String> fields, KeyPair keys) {
        try {
            Signature signature =
                    Signature.getInstance("2".equals(fields.get("SignatureVersion")) ? "SHA256withRSA" : "SHA1withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text(fields).getBytes(StandardCharsets.UTF_8));
            fields.put("Signature", Base64.getEncoder().encodeToString(signature.sign()));
            return fields;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(Map<String, String> fields) {
        boolean isNotification = "Notification".equals(fields.get("Type"));
        return (isNotification
                        ? Stream.of("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type")
                        : Stream.of("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"))
                .filter(fields::containsKey)
                .map(name -> name + "\n" + fields.get(name) + "\n")
                .collect(Collectors.joining());
    }

    static String json(Map<String, String> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach(json::add);
        return json.build().toString();
    }

    static byte[] body(Map<String, String> fields) {
        return json(fields).getBytes(StandardCharsets.UTF_8);
    }

    static String charge(String merchantId, String chargeId) {
        return Json.createObjectBuilder()
                .add("MerchantID", merchantId)
                .add("ObjectType", "CHARGE")
                .add("ObjectId", chargeId)
                .add("ChargePermissionId", "S01-5105180-3221187")
                .add("NotificationType", "STATE_CHANGE")
                .add("NotificationId", "n-" + chargeId)
                .add("NotificationVersion", "V2")
                .build()
                .toString();
    }

    static byte[] pem(X509Certificate... certificates) {
        return Stream.of(certificates)
                .map(TestSns::pemText)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    Path authorityPem(Path directory) throws IOException {
        return Files.write(directory.resolve("authority.pem"), pem(authority));
    }

    private static String pemText(X509Certificate certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static KeyPair newKeys(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static X509Certificate certificate(
            String name, String dnsName, boolean isAuthority, KeyPair keys, KeyPair issuer, Instant from) {
        return certificate("Authority of a test", name, dnsName, isAuthority, keys, issuer, from);
    }

    /** One that this issuer is said to have signed. */
    static X509Certificate certificateBy(String issuerName, String name, KeyPair keys, KeyPair issuer, Instant from) {
        return certificate(issuerName, name, name, false, keys, issuer, from);
    }

    private static X509Certificate certificate(
            String issuerName,
            String name,
            String dnsName,
            boolean isAuthority,
            KeyPair keys,
            KeyPair issuer,
            Instant from) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    new X500Name("CN=" + issuerName),
                    BigInteger.valueOf(SERIALS.incrementAndGet()),
                    Date.from(from),
                    Date.from(from.plus(Duration.ofDays(isAuthority ? 3_650 : 10))),
                    new X500Name("CN=" + name),
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, dnsName)));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuer.getPrivate())));
        } catch (IOException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
