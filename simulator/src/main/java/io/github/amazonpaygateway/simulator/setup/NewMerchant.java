package io.github.amazonpaygateway.simulator.setup;

import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/** Invents a merchant with a key pair. */
final class NewMerchant {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyPair keys;
    private final Merchant merchant;

    private NewMerchant(KeyPair keys, Merchant merchant) {
        this.keys = keys;
        this.merchant = merchant;
    }

    static NewMerchant make(Region region) {
        KeyPair keys = keyPair();
        var merchant = new Merchant(
                "A" + random(13),
                "amzn1.application-oa2-client." + random(32).toLowerCase(Locale.ROOT),
                "SANDBOX-" + random(24),
                keys.getPublic(),
                region);
        return new NewMerchant(keys, merchant);
    }

    /** Writes the properties last: their presence says that the directory is complete. */
    void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        SecretFile.write(
                directory.resolve(MerchantDirectory.PRIVATE_KEY),
                Pem.of("PRIVATE KEY", keys.getPrivate().getEncoded()));
        Files.writeString(directory.resolve(MerchantDirectory.PUBLIC_KEY), PublicKeyFile.pem(keys.getPublic()));
        MerchantProperties.write(directory, merchant);
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048, RANDOM);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasRsa) {
            throw new IllegalStateException(everyJdkHasRsa);
        }
    }

    private static String random(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
