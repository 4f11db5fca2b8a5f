package io.github.amazonpaygateway.simulator.merchant;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts that may call: those of the start, and those that came since. Safe for many threads. */
public final class Merchants {

    private final Map<String, Merchant> ofStart;
    // read by each request and changed seldom, so it is replaced and never changed
    private volatile Map<String, Merchant> byKey;

    private Merchants(Map<String, Merchant> ofStart) {
        this.ofStart = ofStart;
        this.byKey = ofStart;
    }

    /**
     * The accounts of the start.
     *
     * @throws IllegalArgumentException if two have the same public key id
     */
    public static Merchants of(Collection<Merchant> merchants) {
        return new Merchants(with(Map.of(), merchants));
    }

    /** Whose key has an id. */
    public Optional<Merchant> ofKey(String publicKeyId) {
        return Optional.ofNullable(byKey.get(publicKeyId));
    }

    /** All accounts, in the order of their coming. */
    public List<Merchant> all() {
        return List.copyOf(byKey.values());
    }

    /**
     * Lets one more call; one that may already call, with all the same, changes nothing.
     *
     * @throws IllegalArgumentException if its public key id is another's
     */
    public synchronized void add(Merchant merchant) {
        byKey = with(byKey, List.of(merchant));
    }

    /**
     * Lets those of the start and these call, and nobody else.
     *
     * @throws IllegalArgumentException if two differ that have the same public key id
     */
    public synchronized void replaceAdded(Collection<Merchant> merchants) {
        byKey = with(ofStart, merchants);
    }

    private static Map<String, Merchant> with(Map<String, Merchant> known, Collection<Merchant> more) {
        var all = new LinkedHashMap<>(known);
        for (Merchant merchant : more) {
            Merchant other = all.putIfAbsent(merchant.publicKeyId(), merchant);
            if (other != null && !other.equals(merchant)) {
                throw new IllegalArgumentException(
                        "The public key id " + merchant.publicKeyId() + " is taken by " + other);
            }
        }
        return all;
    }
}
