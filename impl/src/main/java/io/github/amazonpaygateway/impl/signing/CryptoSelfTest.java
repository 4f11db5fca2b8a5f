package io.github.amazonpaygateway.impl.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;

/** Proves that a provider, or a key, makes signatures which others accept. */
final class CryptoSelfTest {

    private static final byte[] TEXT = "Is this signature good?".getBytes(StandardCharsets.UTF_8);

    /** Signs with a new key, which the provider has to decode first, and verifies with the JDK. */
    static void run(CryptoProvider provider) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        PrivateKey decoded = provider.rsaKey(pair.getPrivate().getEncoded());
        if (!fits(pair.getPublic(), decoded, provider)) {
            throw new GeneralSecurityException(provider + " makes signatures that do not verify");
        }
    }

    /** Whether a key that was read is sound: a damaged one still signs, and Amazon would refuse every request. */
    static boolean isSound(PrivateKey key, CryptoProvider provider) throws GeneralSecurityException {
        if (key instanceof RSAPrivateCrtKey rsa) {
            var spec = new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent());
            return fits(KeyFactory.getInstance("RSA").generatePublic(spec), key, provider);
        }
        return true; // without the public exponent nothing can be said
    }

    private static boolean fits(PublicKey publicKey, PrivateKey privateKey, CryptoProvider provider)
            throws GeneralSecurityException {
        boolean fits = true;
        for (SigningAlgorithm algorithm : SigningAlgorithm.values()) {
            fits &= verifies(publicKey, algorithm, signed(privateKey, algorithm, provider));
        }
        return fits;
    }

    private static byte[] signed(PrivateKey key, SigningAlgorithm algorithm, CryptoProvider provider)
            throws GeneralSecurityException {
        Signature signature = provider.signature(algorithm);
        signature.initSign(key);
        signature.update(TEXT);
        return signature.sign();
    }

    private static boolean verifies(PublicKey key, SigningAlgorithm algorithm, byte[] signed)
            throws GeneralSecurityException {
        Signature verification = Signature.getInstance("RSASSA-PSS");
        verification.setParameter(algorithm.parameters());
        verification.initVerify(key);
        verification.update(TEXT);
        return verification.verify(signed);
    }

    private CryptoSelfTest() {}
}
