package io.github.amazonpaygateway.impl.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.Signature;

/** Who computes the RSA signatures, four fifths of what a call costs. Used by instance, never installed in the JVM. */
public final class CryptoProvider {

    private final Provider provider;
    private final String signatureName;

    CryptoProvider(Provider provider, String signatureName) {
        this.provider = provider;
        this.signatureName = signatureName;
    }

    Signature signature(SigningAlgorithm algorithm) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(signatureName, provider);
        signature.setParameter(algorithm.parameters());
        return signature;
    }

    KeyFactory rsaKeys() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA", provider);
    }

    /** Name and version, for the log and the health check. */
    @Override
    public String toString() {
        return provider.getName() + " " + provider.getVersionStr();
    }
}
