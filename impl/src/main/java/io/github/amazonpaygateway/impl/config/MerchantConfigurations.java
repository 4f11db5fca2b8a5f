package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.impl.signing.CryptoProvider;
import io.github.amazonpaygateway.impl.signing.CryptoProviderChoice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * The merchants of the application, the default one first.
 *
 * @param all at least one
 * @param notifications how notifications are taken in
 */
public record MerchantConfigurations(List<MerchantConfiguration> all, NotificationConfiguration notifications) {

    /**
     * Reads and checks everything, tries the keys and opens the files.
     *
     * @throws ConfigurationException with all that is wrong
     */
    public static MerchantConfigurations read(Config config) {
        return read(SettingsSource.of(config), CryptoProvider::select);
    }

    static MerchantConfigurations read(
            SettingsSource source, Function<CryptoProviderChoice, CryptoProvider> providers) {
        var problems = new Problems();
        var once = selectedOnce(providers);
        List<MerchantConfiguration> all = new ArrayList<>();
        for (String merchant : MerchantNames.in(source, problems)) {
            var settings = new MerchantSettings(merchant, source, problems);
            new MerchantConfigurationReader(settings, once).read().ifPresent(all::add);
        }
        var notifications = new NotificationSettings(new MerchantSettings("", source, problems), all).read();
        ButtonPath.check(new MerchantSettings("", source, problems));
        problems.throwIfAny();
        return new MerchantConfigurations(List.copyOf(all), notifications.orElseThrow());
    }

    /** The merchant of this name; empty text for the default one. */
    public Optional<MerchantConfiguration> merchant(String name) {
        return all.stream().filter(merchant -> merchant.name().equals(name)).findFirst();
    }

    /** Loading a native library and its self-test take a second, and are logged. */
    private static Function<CryptoProviderChoice, CryptoProvider> selectedOnce(
            Function<CryptoProviderChoice, CryptoProvider> providers) {
        Map<CryptoProviderChoice, CryptoProvider> selected = new EnumMap<>(CryptoProviderChoice.class);
        return choice -> selected.computeIfAbsent(choice, providers);
    }
}
