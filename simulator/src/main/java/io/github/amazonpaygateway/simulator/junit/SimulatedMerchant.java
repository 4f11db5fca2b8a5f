package io.github.amazonpaygateway.simulator.junit;

import io.github.amazonpaygateway.simulator.enrolment.InventedMerchant;
import io.github.amazonpaygateway.simulator.key.NewKeys;
import io.github.amazonpaygateway.simulator.key.Pem;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.security.KeyPair;

/** An invented merchant with its keys. */
public final class SimulatedMerchant {

    private static final KeyPair KEYS = NewKeys.make(); // made once, because that takes longer than most tests

    private final Merchant merchant;
    private final String privateKeyPem;

    private SimulatedMerchant(Merchant merchant, String privateKeyPem) {
        this.merchant = merchant;
        this.privateKeyPem = privateKeyPem;
    }

    /** The one that each simulator has. */
    static SimulatedMerchant in(Region region) {
        var merchant = new Merchant(
                "A1SIMULATED", "amzn1.application-oa2-client.simulated", "SANDBOX-SIMULATED", KEYS.getPublic(), region);
        return new SimulatedMerchant(
                merchant, Pem.of("PRIVATE KEY", KEYS.getPrivate().getEncoded()));
    }

    /** One that nothing else is like. */
    static SimulatedMerchant another(Region region) {
        InventedMerchant invented = InventedMerchant.in(region);
        return new SimulatedMerchant(invented.merchant(), invented.privateKeyPem());
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
        return privateKeyPem;
    }

    Merchant merchant() {
        return merchant;
    }
}
