package io.github.amazonpaygateway.impl.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Keys in the forms in which people have them. */
final class KeyTexts {

    static final KeyPair EC = TestKeys.generated("EC", 256);
    static final KeyPair DSA = TestKeys.generated("DSA", 2048);
    static final KeyPair SHORT = TestKeys.generated("RSA", 1024);

    static byte[] pkcs8() {
        return TestKeys.RSA.getPrivate().getEncoded();
    }

    /** What PKCS#8 holds inside. */
    static byte[] pkcs1() {
        return inner(TestKeys.RSA);
    }

    static byte[] sec1() {
        return inner(EC);
    }

    private static byte[] inner(KeyPair pair) {
        return Der.at(pair.getPrivate().getEncoded(), 0).elements().get(2).content();
    }

    static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + lines(der) + "\n-----END " + label + "-----\n";
    }

    static String lines(byte[] bytes) {
        return Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] encryptedPkcs8() {
        String algorithm = "PBEWithSHA1AndDESede";
        try {
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    SecretKeyFactory.getInstance(algorithm).generateSecret(new PBEKeySpec("secret".toCharArray())));
            AlgorithmParameters parameters = cipher.getParameters();
            return new EncryptedPrivateKeyInfo(parameters, cipher.doFinal(pkcs8())).getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String certificate() {
        try (InputStream file = KeyTexts.class.getResourceAsStream("/signing/certificate.pem")) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyTexts() {}
}
