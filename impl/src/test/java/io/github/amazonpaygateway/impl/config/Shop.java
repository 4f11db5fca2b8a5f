package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.impl.signing.CryptoProvider;
import io.github.amazonpaygateway.impl.signing.CryptoProviderChoice;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The settings of a shop, good until a test changes them. */
final class Shop {

    static final String KEY_ID = "SANDBOX-AHEXAMPLEPUBLICKEYID0000";
    static final String PRIVATE_KEY = pem();

    private static final CryptoProvider JDK = CryptoProvider.select(CryptoProviderChoice.JDK);

    private final Map<String, String> settings = new TreeMap<>();
    private Function<CryptoProviderChoice, CryptoProvider> providers = choice -> JDK;

    /** Nothing is set. */
    static Shop empty() {
        return new Shop();
    }

    /** What a shop needs to begin. */
    static Shop minimal() {
        return empty().identity("amazonpay.").set("amazonpay.region", "EU");
    }

    Shop identity(String prefix) {
        identity().forEach((name, value) -> set(prefix + name, value));
        return this;
    }

    /** Who a merchant is. */
    static Map<String, String> identity() {
        return Map.of(
                "public-key-id",
                KEY_ID,
                "private-key",
                PRIVATE_KEY,
                "merchant-id",
                "A1B2C3D4E5F6G7",
                "store-id",
                "amzn1.application-oa2-client.0123456789abcdef");
    }

    Shop set(String name, String value) {
        settings.put(name, value);
        return this;
    }

    Shop without(String name) {
        settings.remove(name);
        return this;
    }

    Shop providers(Function<CryptoProviderChoice, CryptoProvider> replacement) {
        this.providers = replacement;
        return this;
    }

    MerchantConfigurations read() {
        var source = new SettingsSource(settings.keySet(), name -> Optional.ofNullable(settings.get(name)));
        return MerchantConfigurations.read(source, providers);
    }

    MerchantConfiguration readDefault() {
        return read().merchant("").orElseThrow();
    }

    private static String pem() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            byte[] pkcs8 = generator.generateKeyPair().getPrivate().getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(pkcs8)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
