package io.github.amazonpaygateway.simulator.setup;

import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Properties;

/** The file that configures a gateway for the made-up merchant. */
final class MerchantProperties {

    private MerchantProperties() {}

    static void write(Path directory, Merchant merchant) throws IOException {
        Files.writeString(directory.resolve(MerchantDirectory.PROPERTIES), ids(directory, merchant));
    }

    static void write(Path directory, Merchant merchant, URI simulator) throws IOException {
        Files.writeString(
                directory.resolve(MerchantDirectory.PROPERTIES), ids(directory, merchant) + addresses(simulator));
    }

    static Merchant merchant(Properties ids, PublicKey key, Setting setting) {
        return new Merchant(
                required(ids, "amazonpay.merchant-id", setting),
                required(ids, "amazonpay.store-id", setting),
                required(ids, "amazonpay.public-key-id", setting),
                key,
                new Setting("region", setting.spelled(), required(ids, "amazonpay.region", setting))
                        .oneOf(Region.class));
    }

    private static String required(Properties ids, String name, Setting setting) {
        String value = ids.getProperty(name, "");
        if (value.isBlank()) {
            throw setting.refused(
                    MerchantDirectory.PROPERTIES + " lacks " + name, "Delete the directory to have a new merchant");
        }
        return value;
    }

    private static String ids(Path directory, Merchant merchant) {
        return """
                # An invented merchant of the Amazon Pay simulator; worthless elsewhere.
                amazonpay.public-key-id=%s
                amazonpay.private-key-file=%s
                amazonpay.merchant-id=%s
                amazonpay.store-id=%s
                amazonpay.region=%s
                amazonpay.environment=SANDBOX
                """
                .formatted(
                        merchant.publicKeyId(),
                        plain(directory.resolve(MerchantDirectory.PRIVATE_KEY)),
                        merchant.merchantId(),
                        merchant.storeId(),
                        merchant.region());
    }

    private static String addresses(URI simulator) {
        return "amazonpay.endpoint=%s%namazonpay.checkout-script=%s/checkout.js%n".formatted(simulator, simulator);
    }

    // a backslash would be an escape in a properties file, and Java takes slashes on every system
    private static String plain(Path file) {
        return file.toString().replace('\\', '/');
    }
}
