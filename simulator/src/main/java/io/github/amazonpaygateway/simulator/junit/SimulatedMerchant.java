package io.github.amazonpaygateway.simulator.junit;

import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** An invented merchant with its keys. */
public final class SimulatedMerchant {

    private static final KeyPair KEYS = newKeys(); // made once, because that takes longer than most tests

    private final Merchant merchant;

    private SimulatedMerchant(Merchant merchant) {
        this.merchant = merchant;
    }

    static SimulatedMerchant in(Region region) {
        return new SimulatedMerchant(new Merchant(
                "A1SIMULATED",
                "amzn1.application-oa2-client.simulated",
                "SANDBOX-SIMULATED",
                KEYS.getPublic(),
                region));
    }

    /** The id of the account. */
    public String merchantId() {
        return merchant.merchantId();
    }

    /** {@code amzn1.application-oa2-client.…}. */
    public String storeId() {
        return String.valueOf(merchant.storeId());
    }

    /** The name of the key. */
    public String publicKeyId() {
        return merchant.publicKeyId();
    }

    /** The key to sign with, PKCS #8 as PEM; it is good for nothing but this simulator. */
    public String privateKeyPem() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(KEYS.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    Merchant merchant() {
        return merchant;
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasRsa) {
            throw new IllegalStateException(everyJdkHasRsa);
        }
    }
}
