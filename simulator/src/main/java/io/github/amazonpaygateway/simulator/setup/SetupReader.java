package io.github.amazonpaygateway.simulator.setup;

import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.throttle.Throttle;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects settings in the order given. {@code public-key-file}, {@code merchant-id}, {@code store-id} and {@code region}
 * belong to the {@code public-key-id} before them; a region before the first id is everybody's.
 */
public final class SetupReader {

    /** The names it takes. */
    public static final List<String> NAMES = List.of(
            "public-key-id",
            "public-key-file",
            "merchant-id",
            "store-id",
            "region",
            "key-dir",
            "clock",
            "throttle",
            "strict-keys",
            "base-url",
            "seed-file",
            "notify-url");

    private static final String USUAL_DIRECTORY = "amazonpay-simulator";

    private final List<GivenMerchant> merchants = new ArrayList<>();
    private final Setting usualDirectory;
    private @Nullable Setting directory;
    private Region region = Region.NA;
    private ClockMode clock = ClockMode.REAL;
    private Throttle throttle = Throttle.OFF;
    private boolean strictKeys;
    private @Nullable URI baseUrl;
    private Optional<Seed> seed = Optional.empty();
    private @Nullable URI notifyUrl;

    /**
     * A reader without settings.
     *
     * @param keyDirSpelled how the user would spell the setting of the directory
     */
    public SetupReader(String keyDirSpelled) {
        usualDirectory = new Setting("key-dir", keyDirSpelled, USUAL_DIRECTORY);
    }

    /**
     * Takes one setting.
     *
     * @throws InvalidSettingException if its value cannot be used, or its name is none of {@link #NAMES}
     */
    public void take(Setting setting) {
        switch (setting.name()) {
            case "public-key-id" -> add(new GivenMerchant(setting), setting);
            case "public-key-file" -> last(setting).keyIn(setting);
            case "merchant-id" -> last(setting).merchantId(setting);
            case "store-id" -> last(setting).storeId(setting);
            case "region" -> region(setting);
            case "key-dir" -> directory = setting;
            case "clock" -> clock = setting.oneOf(ClockMode.class);
            case "throttle" -> throttle = setting.oneOf(Throttle.class);
            case "strict-keys" -> strictKeys = setting.oneOf(Switch.class) == Switch.TRUE;
            case "base-url" -> baseUrl = baseUrl(setting);
            case "seed-file" -> seed = Optional.of(new Seed(setting));
            case "notify-url" -> notifyUrl = notifyUrl(setting);
            default -> throw setting.refused("not known", "Use one of " + String.join(", ", NAMES));
        }
    }

    /**
     * Reads the keys and makes the merchant that is missing.
     *
     * @throws InvalidSettingException if a key or the directory cannot be used
     */
    public SimulatorSetup read() {
        var known = new ArrayList<Merchant>();
        merchants.forEach(given -> known.add(given.merchant(region)));
        Optional<MerchantDirectory> made = directory();
        made.map(MerchantDirectory::merchant).ifPresent(known::add);
        return new SimulatorSetup(
                new SimulatorOptions(known, clock, strictKeys, throttle),
                made,
                Optional.ofNullable(baseUrl),
                merchants.stream().allMatch(GivenMerchant::hasMerchantId),
                seed,
                Optional.ofNullable(notifyUrl));
    }

    private Optional<MerchantDirectory> directory() {
        if (directory == null && !merchants.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MerchantDirectory.open(directory == null ? usualDirectory : directory, region));
    }

    private void add(GivenMerchant merchant, Setting id) {
        if (merchants.stream().anyMatch(other -> other.hasKeyId(id.text()))) {
            throw id.refused("'" + id.value() + "' is given twice", "Give each key its own id");
        }
        merchants.add(merchant);
    }

    private void region(Setting setting) {
        Region home = setting.oneOf(Region.class);
        if (merchants.isEmpty()) {
            region = home;
        } else {
            last(setting).region(home);
        }
    }

    private GivenMerchant last(Setting setting) {
        if (merchants.isEmpty()) {
            throw setting.refused("there is no public key id before it", "Give the id of the public key first");
        }
        return merchants.get(merchants.size() - 1);
    }

    private static URI baseUrl(Setting setting) {
        try {
            var url = new URI(setting.text().replaceAll("/+$", ""));
            if (url.getHost() != null && List.of("http", "https").contains(url.getScheme()) && isBare(url)) {
                return url;
            }
        } catch (URISyntaxException wrong) {
            // refused below
        }
        throw setting.refused("'" + setting.value() + "' is not a base URL", "Write it as http://localhost:9081");
    }

    private static URI notifyUrl(Setting setting) {
        try {
            var url = new URI(setting.text());
            if (url.getHost() != null && List.of("http", "https").contains(url.getScheme())) {
                return url;
            }
        } catch (URISyntaxException wrong) {
            // refused below
        }
        throw setting.refused(
                "'" + setting.value() + "' is not a URL", "Write it as http://localhost:9080/amazonpay/notifications");
    }

    private static boolean isBare(URI url) {
        return url.getRawQuery() == null
                && url.getRawFragment() == null
                && url.getRawPath().isEmpty();
    }

    private enum Switch {
        TRUE,
        FALSE
    }
}
