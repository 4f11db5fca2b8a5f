package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A merchant in Europe whom every simulator of a test knows, and the settings by which it calls one. */
final class SimulatedShop {

    private static final KeyPair KEYS = keys();

    static final Merchant MERCHANT = new Merchant(
            "A1LEDGERTEST",
            "amzn1.application-oa2-client.ledger",
            "SANDBOX-LEDGERTEST000000000000",
            KEYS.getPublic(),
            Region.EU);

    private SimulatedShop() {}

    /** @param merchant its name, empty for the default one */
    static Map<String, String> settings(String merchant, URI simulator) {
        String prefix = merchant.isEmpty() ? "amazonpay." : "amazonpay." + merchant + ".";
        Map<String, String> settings = new HashMap<>();
        settings.put(prefix + "public-key-id", MERCHANT.publicKeyId());
        settings.put(prefix + "private-key", pem());
        settings.put(prefix + "merchant-id", MERCHANT.merchantId());
        settings.put(prefix + "store-id", String.valueOf(MERCHANT.storeId()));
        settings.put(prefix + "region", "EU");
        settings.put(prefix + "endpoint", simulator.toString());
        return settings;
    }

    private static String pem() {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(KEYS.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(2048);
            return rsa.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
