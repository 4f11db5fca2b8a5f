package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.AmazonPayGateway;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A merchant as notifications name it.
 *
 * @param merchantId the id of the account
 * @param merchant the name of {@code @Merchant}; if several share an account the first one tells
 * @param gateway made when it is needed
 */
record Account(String merchantId, String merchant, Supplier<AmazonPayGateway> gateway) {

    static Optional<Account> of(List<Account> accounts, String merchantId) {
        return accounts.stream()
                .filter(account -> account.merchantId.equals(merchantId))
                .findFirst();
    }
}
