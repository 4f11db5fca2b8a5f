package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.impl.json.ApiVersion;
import io.github.amazonpaygateway.impl.signing.CryptoProvider;
import io.github.amazonpaygateway.impl.signing.CryptoProviderChoice;
import io.github.amazonpaygateway.impl.signing.SigningAlgorithm;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes the configuration of one merchant out of its settings. Reads all of them, so that all problems are told. */
record MerchantConfigurationReader(
        MerchantSettings settings, Function<CryptoProviderChoice, CryptoProvider> providers) {

    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern ID = Pattern.compile("[!-~]{1,255}");

    /** Empty when there was a problem. */
    Optional<MerchantConfiguration> read() {
        var keyId = settings.required(Setting.PUBLIC_KEY_ID, MerchantConfigurationReader::keyId);
        var key = new KeySettings(settings).read(keyId, provider());
        var algorithm = choice(Setting.ALGORITHM, SigningAlgorithm.values(), SigningAlgorithm::label);
        var merchantId = settings.required(Setting.MERCHANT_ID, MerchantConfigurationReader::id);
        var storeId = settings.required(Setting.STORE_ID, MerchantConfigurationReader::id);
        var region = choice(Setting.REGION, Region.values(), Region::name);
        var environment = new EnvironmentSetting(settings).read(keyId);
        var currency = region.flatMap(this::ledgerCurrency);
        var version = choice(Setting.API_VERSION, ApiVersion.values(), ApiVersion::label);
        var addresses = new AddressSettings(settings, environment);
        var endpoint = addresses.read(Setting.ENDPOINT, region.map(Region::endpoint));
        var script = addresses.read(Setting.CHECKOUT_SCRIPT, region.map(Region::checkoutScript));
        var http = new HttpSettings(settings).read();
        var traffic = new TrafficSettings(settings);
        var throttle = traffic.throttle(environment);
        var maxCalls = traffic.maxCalls();
        if (settings.problems().any()) {
            return Optional.empty();
        }
        return Optional.of(new MerchantConfiguration(
                settings.merchant(),
                key.orElseThrow(),
                algorithm.orElseThrow(),
                merchantId.orElseThrow(),
                storeId.orElseThrow(),
                region.orElseThrow(),
                environment.orElseThrow(),
                currency.orElseThrow(),
                version.orElseThrow(),
                baseUri(endpoint.orElseThrow(), keyId.orElseThrow(), environment.orElseThrow(), version.orElseThrow()),
                script.orElseThrow(),
                http.orElseThrow(),
                throttle.orElseThrow(),
                maxCalls.orElseThrow()));
    }

    /** A key id with an environment in front leaves it out of the path. */
    private static URI baseUri(URI endpoint, String keyId, Environment environment, ApiVersion version) {
        String segment = Environment.ofKey(keyId).isPresent() ? "" : "/" + environment.pathSegment();
        return URI.create(endpoint + segment + "/" + version.label());
    }

    private Optional<CryptoProvider> provider() {
        return choice(Setting.CRYPTO_PROVIDER, CryptoProviderChoice.values(), MerchantConfigurationReader::lowerCase)
                .flatMap(this::selected);
    }

    private Optional<CryptoProvider> selected(CryptoProviderChoice choice) {
        try {
            return Optional.of(providers.apply(choice));
        } catch (IllegalStateException e) {
            settings.problem(
                    Setting.CRYPTO_PROVIDER,
                    "\"" + lowerCase(choice) + "\" does not work here (" + e.getMessage()
                            + "); add it to the class path, or set auto");
            return Optional.empty();
        }
    }

    private Optional<String> ledgerCurrency(Region region) {
        List<String> currencies = region.ledgerCurrencies();
        return settings.isMissing(Setting.LEDGER_CURRENCY)
                ? Optional.of(currencies.get(0))
                : settings.value(Setting.LEDGER_CURRENCY, MerchantSettings.oneOf(currencies, Function.identity()));
    }

    private <T> Optional<T> choice(Setting setting, T[] options, Function<T, String> label) {
        return settings.required(setting, MerchantSettings.oneOf(List.of(options), label));
    }

    private static String lowerCase(Enum<?> option) {
        return option.name().toLowerCase(Locale.ROOT);
    }

    private static String keyId(String text) {
        if (!KEY_ID.matcher(text).matches()) {
            throw new IllegalArgumentException("is no id of a key; copy the one that Amazon Pay shows beside the key:"
                    + " letters and digits, perhaps behind SANDBOX- or LIVE-");
        }
        return text;
    }

    private static String id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "is no id; copy the one that Amazon Pay shows: visible ASCII characters without spaces");
        }
        return text;
    }
}
