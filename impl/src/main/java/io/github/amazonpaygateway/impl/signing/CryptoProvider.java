package io.github.amazonpaygateway.impl.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/**
 * Who computes the RSA signatures, four fifths of what a call costs. Used by instance, never installed in the JVM.
 * Thread-safe.
 */
public final class CryptoProvider {

    private final Provider provider;
    private final String signatureName;

    CryptoProvider(Provider provider, String signatureName) {
        this.provider = provider;
        this.signatureName = signatureName;
    }

    /**
     * The wanted provider, or with {@link CryptoProviderChoice#AUTO} the fastest one that works here. Takes up to a
     * second, so it is done once at the start.
     *
     * @throws IllegalStateException when the wanted one is absent or fails its self-test; the message says why
     */
    public static CryptoProvider select(CryptoProviderChoice choice) {
        return CryptoProviderSelection.of(choice).select();
    }

    Signature signature(SigningAlgorithm algorithm) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(signatureName, provider);
        signature.setParameter(algorithm.parameters());
        return signature;
    }

    PrivateKey rsaKey(byte[] pkcs8) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA", provider).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    /** Name and version, for the log and the health check. */
    @Override
    public String toString() {
        return provider.getName() + " " + provider.getVersionStr();
    }
}
