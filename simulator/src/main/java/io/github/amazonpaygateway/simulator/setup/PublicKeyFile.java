package io.github.amazonpaygateway.simulator.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a merchant's public key from a PEM file. */
final class PublicKeyFile {

    private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");
    private static final Map<String, String> WRONG_KINDS = Map.of(
            "PRIVATE KEY", "a private key",
            "RSA PRIVATE KEY", "a private key",
            "ENCRYPTED PRIVATE KEY", "an encrypted private key",
            "OPENSSH PRIVATE KEY", "an OpenSSH private key",
            "RSA PUBLIC KEY", "a public key in PKCS#1 form",
            "CERTIFICATE", "a certificate");
    private static final String REMEDY = "Give the public key as PEM with the line 'BEGIN PUBLIC KEY', made by "
            + "'openssl pkey -in private-key.pem -pubout'";

    private PublicKeyFile() {}

    static PublicKey read(Setting file) {
        Matcher pem = PEM.matcher(text(file));
        if (!pem.find()) {
            throw file.refused("'" + file.value() + "' holds no PEM", REMEDY);
        }
        if (!pem.group(1).equals("PUBLIC KEY")) {
            String kind = WRONG_KINDS.getOrDefault(pem.group(1), "something else");
            throw file.refused("'" + file.value() + "' holds " + kind, REMEDY);
        }
        return decode(pem.group(2), file);
    }

    static String pem(PublicKey key) {
        return Pem.of("PUBLIC KEY", key.getEncoded());
    }

    private static String text(Setting file) {
        try {
            return new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw file.refused("cannot read '" + file.value() + "'", "Check that the file exists and may be read");
        }
    }

    private static PublicKey decode(String base64, Setting file) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(base64);
            var key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
            if (key.getModulus().bitLength() >= 2048) {
                return key;
            }
        } catch (GeneralSecurityException | IllegalArgumentException notRsa) {
            throw file.refused("'" + file.value() + "' holds no RSA key", REMEDY);
        }
        throw file.refused("'" + file.value() + "' holds an RSA key of less than 2048 bits", REMEDY);
    }
}
