package io.github.amazonpaygateway.account;

import io.github.amazonpaygateway.id.StoreId;
import java.util.Optional;

/**
 * A store as Amazon answers it. The answer is not documented, so everything may be missing.
 *
 * @param storeId its name
 * @param storeName as buyers know it
 */
public record Store(Optional<StoreId> storeId, Optional<String> storeName) {}
