package io.github.amazonpaygateway.impl.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;

/** Throw-away keys, and a verification that shares no code with the signers. */
final class TestKeys {

    static final String PUBLIC_KEY_ID = "SANDBOX-AHEXAMPLEPUBLICKEYID0000";
    static final KeyPair RSA = generated("RSA", 2048);
    static final CryptoProvider JDK = new CryptoProvider(Security.getProvider("SunRsaSign"), "RSASSA-PSS");
    static final MerchantKey MERCHANT_KEY = new MerchantKey(PUBLIC_KEY_ID, RSA.getPrivate(), JDK);

    static KeyPair generated(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verifies(PublicKey key, String algorithm, String stringToSign, String signature) {
        try {
            Signature verifier = Signature.getInstance("RSASSA-PSS", "SunRsaSign");
            verifier.setParameter(
                    new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, saltLength(algorithm), 1));
            verifier.initVerify(key);
            verifier.update(stringToSign.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static int saltLength(String algorithm) {
        return switch (algorithm) {
            case "AMZN-PAY-RSASSA-PSS" -> 20;
            case "AMZN-PAY-RSASSA-PSS-V2" -> 32;
            default -> throw new IllegalArgumentException(algorithm);
        };
    }

    private TestKeys() {}
}
