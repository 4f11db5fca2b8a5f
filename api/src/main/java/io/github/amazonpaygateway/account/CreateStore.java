package io.github.amazonpaygateway.account;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;

/**
 * A new store of a merchant.
 *
 * @param key under which Amazon remembers it
 * @param details what is to be told about the store
 */
public record CreateStore(IdempotencyKey key, StoreDetails details) {

    /** This store, under a new key. */
    public static CreateStore of(StoreDetails details) {
        return new CreateStore(IdempotencyKey.random(), details);
    }

    /** The same store under a key of the provider's own. */
    public CreateStore withKey(IdempotencyKey ownKey) {
        return new CreateStore(ownKey, details);
    }
}
