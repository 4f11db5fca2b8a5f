package io.github.amazonpaygateway.simulator.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A public key as PEM text. */
public final class PublicKeyPem {

    /** What to do about a text that is none. */
    public static final String REMEDY = "Give the public key as PEM with the line 'BEGIN PUBLIC KEY', made by "
            + "'openssl pkey -in private-key.pem -pubout'";

    private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");
    private static final Map<String, String> WRONG_KINDS = Map.of(
            "PRIVATE KEY", "a private key",
            "RSA PRIVATE KEY", "a private key",
            "ENCRYPTED PRIVATE KEY", "an encrypted private key",
            "OPENSSH PRIVATE KEY", "an OpenSSH private key",
            "RSA PUBLIC KEY", "a public key in PKCS#1 form",
            "CERTIFICATE", "a certificate");

    private PublicKeyPem() {}

    /**
     * The key in a text.
     *
     * @throws IllegalArgumentException if there is none of RSA with at least 2048 bits; the message begins with "holds"
     */
    public static PublicKey read(String text) {
        Matcher pem = PEM.matcher(text);
        if (!pem.find()) {
            throw new IllegalArgumentException("holds no PEM");
        }
        if (!pem.group(1).equals("PUBLIC KEY")) {
            throw new IllegalArgumentException("holds " + WRONG_KINDS.getOrDefault(pem.group(1), "something else"));
        }
        return longEnough(decode(pem.group(2)));
    }

    /** The text of a key. */
    public static String write(PublicKey key) {
        return Pem.of("PUBLIC KEY", key.getEncoded());
    }

    private static RSAPublicKey decode(String base64) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(base64);
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException | IllegalArgumentException notRsa) {
            throw new IllegalArgumentException("holds no RSA key", notRsa);
        }
    }

    private static PublicKey longEnough(RSAPublicKey key) {
        if (key.getModulus().bitLength() < 2048) {
            throw new IllegalArgumentException("holds an RSA key of less than 2048 bits");
        }
        return key;
    }
}
