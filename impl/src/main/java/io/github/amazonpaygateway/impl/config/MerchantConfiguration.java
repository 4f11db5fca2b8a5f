package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.impl.json.ApiVersion;
import io.github.amazonpaygateway.impl.signing.MerchantKey;
import io.github.amazonpaygateway.impl.signing.SigningAlgorithm;
import io.github.amazonpaygateway.impl.traffic.ThrottleSettings;
import io.github.amazonpaygateway.impl.transport.HttpEngineSettings;
import java.net.URI;

/**
 * All that is known of one merchant; complete and checked.
 *
 * @param name as in {@code @Merchant("uk")}; empty for the default merchant
 * @param key signs for the merchant; its id is the public key id
 * @param algorithm how it signs
 * @param merchantId the id of the account
 * @param storeId the store of requests that name no other
 * @param region where the account is
 * @param environment whether money moves
 * @param ledgerCurrency the currency of the account
 * @param apiVersion decides what can be asked for, and names in JSON
 * @param baseUri where the resources are, with environment and version, without a slash at the end
 * @param checkoutScript what pages load
 * @param http how to get there
 * @param throttle how much may be sent
 * @param maxCalls how many calls of all merchants may be under way
 */
public record MerchantConfiguration(
        String name,
        MerchantKey key,
        SigningAlgorithm algorithm,
        String merchantId,
        String storeId,
        Region region,
        Environment environment,
        String ledgerCurrency,
        ApiVersion apiVersion,
        URI baseUri,
        URI checkoutScript,
        HttpEngineSettings http,
        ThrottleSettings throttle,
        int maxCalls) {

    /** The full name of the setting that chooses {@link #apiVersion()} for this merchant. */
    public String apiVersionSetting() {
        return Setting.API_VERSION.nameFor(name);
    }
}
