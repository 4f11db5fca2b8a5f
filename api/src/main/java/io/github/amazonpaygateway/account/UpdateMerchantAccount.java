package io.github.amazonpaygateway.account;

import io.github.amazonpaygateway.token.AuthorizationToken;
import java.util.Optional;

/**
 * What has changed with a merchant.
 *
 * @param authorizationToken by which the merchant allows it; required in Japan
 * @param details what has changed
 */
public record UpdateMerchantAccount(Optional<AuthorizationToken> authorizationToken, MerchantAccountDetails details) {

    /** These changes. */
    public static UpdateMerchantAccount of(MerchantAccountDetails details) {
        return new UpdateMerchantAccount(Optional.empty(), details);
    }

    /** Allowed by this token. */
    public UpdateMerchantAccount allowedBy(AuthorizationToken token) {
        return new UpdateMerchantAccount(Optional.of(token), details);
    }
}
