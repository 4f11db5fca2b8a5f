package io.github.amazonpaygateway.impl.signing;

import java.security.PrivateKey;

/** The key pair of a merchant as Amazon Pay knows it: its id there, and the private half here. Thread-safe. */
public final class MerchantKey {

    private final String publicKeyId;
    private final PrivateKey privateKey;
    private final CryptoProvider provider;

    MerchantKey(String publicKeyId, PrivateKey privateKey, CryptoProvider provider) {
        this.publicKeyId = publicKeyId;
        this.privateKey = privateKey;
        this.provider = provider;
    }

    /** The id that Amazon Pay gave to the public half, for example {@code SANDBOX-AHEGSJCM3L2S637RBGABLAFW}. */
    public String publicKeyId() {
        return publicKeyId;
    }

    /** Who signs with this key; it also decoded it, as a key of another provider would be converted on every call. */
    public CryptoProvider provider() {
        return provider;
    }

    /** The only way to the private key: search for this name to find every use. */
    PrivateKey revealPrivateKey() {
        return privateKey;
    }

    @Override
    public String toString() {
        return "MerchantKey[" + publicKeyId + ", " + provider + "]";
    }
}
