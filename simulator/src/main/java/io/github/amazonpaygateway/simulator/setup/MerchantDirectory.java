package io.github.amazonpaygateway.simulator.setup;

import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.notification.AuthorityPem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A directory that holds one made-up merchant: private key, public key, and its ids in the names a gateway is configured
 * by; and the authority under which notifications are signed. It is filled at the first start and used again at the next.
 */
public final class MerchantDirectory {

    /** The ids, and the addresses once they are known, as settings of a gateway. */
    public static final String PROPERTIES = "merchant.properties";

    /** The private key, PKCS#8, readable by its owner only. */
    public static final String PRIVATE_KEY = "merchant-private-key.pem";

    /** The public key. */
    public static final String PUBLIC_KEY = "merchant-public-key.pem";

    /** The authority to trust for notifications. */
    public static final String AUTHORITY = "notifications-ca.pem";

    private final Setting setting;
    private final Path directory;
    private final Merchant merchant;
    private final AuthorityPem authority;

    private MerchantDirectory(Setting setting, Path directory, Merchant merchant, AuthorityPem authority) {
        this.setting = setting;
        this.directory = directory;
        this.merchant = merchant;
        this.authority = authority;
    }

    /**
     * Reads the merchant, or makes one if the directory has none.
     *
     * @param setting names the directory
     * @param region of a merchant to be made
     * @throws InvalidSettingException if the directory cannot be used
     */
    public static MerchantDirectory open(Setting setting, Region region) {
        Path directory = setting.path().toAbsolutePath().normalize();
        try {
            if (!Files.exists(directory.resolve(PROPERTIES))) {
                NewMerchant.make(region, directory);
            }
            return new MerchantDirectory(setting, directory, read(setting, directory), AuthorityFiles.open(directory));
        } catch (IOException unusable) {
            throw unusable(setting, unusable);
        }
    }

    /** The merchant. */
    public Merchant merchant() {
        return merchant;
    }

    /** Under which notifications are signed. */
    public AuthorityPem authority() {
        return authority;
    }

    /** The file with the ids. */
    public Path properties() {
        return directory.resolve(PROPERTIES);
    }

    /**
     * Notes where the simulator can be reached, as the gateway's endpoint and the place of its script.
     *
     * @throws InvalidSettingException if the file cannot be written
     */
    public void noteAddress(URI simulator) {
        try {
            MerchantProperties.write(directory, merchant, simulator);
        } catch (IOException unwritable) {
            throw unusable(setting, unwritable);
        }
    }

    private static InvalidSettingException unusable(Setting setting, IOException cause) {
        return setting.refused(
                "cannot use '" + setting.value() + "' (" + cause + ")", "Name a directory that can be written");
    }

    private static Merchant read(Setting setting, Path directory) throws IOException {
        var ids = new Properties();
        try (var reader = Files.newBufferedReader(directory.resolve(PROPERTIES))) {
            ids.load(reader);
        }
        if (!Files.exists(directory.resolve(PRIVATE_KEY))) {
            throw setting.refused(
                    "'" + directory + "' has lost its " + PRIVATE_KEY, "Delete the directory to have a new merchant");
        }
        var key =
                new Setting("", setting.spelled(), directory.resolve(PUBLIC_KEY).toString());
        return MerchantProperties.merchant(ids, PublicKeyFile.read(key), setting);
    }
}
