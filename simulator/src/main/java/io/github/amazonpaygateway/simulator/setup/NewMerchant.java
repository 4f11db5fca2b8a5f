package io.github.amazonpaygateway.simulator.setup;

import io.github.amazonpaygateway.simulator.enrolment.InventedMerchant;
import io.github.amazonpaygateway.simulator.key.PublicKeyPem;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the directory of an invented merchant. */
final class NewMerchant {

    private NewMerchant() {}

    /** Writes the properties last: their presence says that the directory is complete. */
    static void make(Region region, Path directory) throws IOException {
        InventedMerchant invented = InventedMerchant.in(region);
        Files.createDirectories(directory);
        SecretFile.write(directory.resolve(MerchantDirectory.PRIVATE_KEY), invented.privateKeyPem());
        Files.writeString(
                directory.resolve(MerchantDirectory.PUBLIC_KEY),
                PublicKeyPem.write(invented.merchant().publicKey()));
        MerchantProperties.write(directory, invented.merchant());
    }
}
