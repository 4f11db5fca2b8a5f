package io.github.amazonpaygateway.simulator.setup;

import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import org.jspecify.annotations.Nullable;

/** A merchant whose public key the user gives; the settings after its key id describe it. */
final class GivenMerchant {

    private final Setting publicKeyId;
    private @Nullable Setting publicKeyFile;
    private @Nullable String merchantId;
    private @Nullable String storeId;
    private @Nullable Region region;

    GivenMerchant(Setting publicKeyId) {
        this.publicKeyId = publicKeyId;
    }

    void keyIn(Setting file) {
        if (publicKeyFile != null) {
            throw file.refused(
                    "a second file for the key id '" + publicKeyId.value() + "'", "Give one file for each id");
        }
        publicKeyFile = file;
    }

    void merchantId(Setting id) {
        merchantId = id.text();
    }

    void storeId(Setting id) {
        storeId = id.text();
    }

    void region(Region home) {
        region = home;
    }

    boolean hasKeyId(String id) {
        return publicKeyId.text().equals(id);
    }

    boolean hasMerchantId() {
        return merchantId != null;
    }

    Merchant merchant(Region usual) {
        String keyId = publicKeyId.text();
        if (publicKeyFile == null) {
            throw publicKeyId.refused("no public key for '" + keyId + "'", "Give its PEM file right after it");
        }
        return new Merchant(
                // without an id each key is an account of its own
                merchantId == null ? "merchant of " + keyId : merchantId,
                storeId,
                keyId,
                PublicKeyFile.read(publicKeyFile),
                region == null ? usual : region);
    }
}
