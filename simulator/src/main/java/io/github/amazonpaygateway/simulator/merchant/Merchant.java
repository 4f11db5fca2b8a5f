package io.github.amazonpaygateway.simulator.merchant;

import java.security.PublicKey;
import org.jspecify.annotations.Nullable;

/**
 * An account that may call.
 *
 * @param merchantId the account; idempotency keys and objects belong to it
 * @param storeId {@code amzn1.application-oa2-client.…}, the only one accepted; null accepts any
 * @param publicKeyId names the key in requests; {@code SANDBOX-} or {@code LIVE-} before it binds it to an environment
 * @param publicKey an RSA key; several entries of one account may carry different keys
 * @param region where the account is at home
 */
public record Merchant(
        String merchantId, @Nullable String storeId, String publicKeyId, PublicKey publicKey, Region region) {

    /** Whether a store is the account's. */
    public boolean hasStore(String id) {
        return storeId == null || storeId.equals(id);
    }

    /** Names the account without its key. */
    @Override
    public String toString() {
        return "merchant " + merchantId + " in " + region;
    }
}
