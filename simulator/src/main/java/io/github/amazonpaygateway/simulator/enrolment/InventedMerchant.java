package io.github.amazonpaygateway.simulator.enrolment;

import io.github.amazonpaygateway.simulator.key.NewKeys;
import io.github.amazonpaygateway.simulator.key.Pem;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Locale;

/** A merchant with ids and a key pair that nobody else has. */
public final class InventedMerchant {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Merchant merchant;
    private final PrivateKey privateKey;

    private InventedMerchant(Merchant merchant, PrivateKey privateKey) {
        this.merchant = merchant;
        this.privateKey = privateKey;
    }

    /** A new one, whose key is for the sandbox. */
    public static InventedMerchant in(Region region) {
        KeyPair keys = NewKeys.make();
        var merchant = new Merchant(merchantId(), storeId(), publicKeyId(), keys.getPublic(), region);
        return new InventedMerchant(merchant, keys.getPrivate());
    }

    /** The account. */
    public Merchant merchant() {
        return merchant;
    }

    /** The key to sign with, PKCS#8; it is good for nothing but a simulator. */
    public String privateKeyPem() {
        return Pem.of("PRIVATE KEY", privateKey.getEncoded());
    }

    static String merchantId() {
        return "A" + random(13);
    }

    static String storeId() {
        return "amzn1.application-oa2-client." + random(32).toLowerCase(Locale.ROOT);
    }

    static String publicKeyId() {
        return "SANDBOX-" + random(24);
    }

    private static String random(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
