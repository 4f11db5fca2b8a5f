package io.github.amazonpaygateway.simulator.signature;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who owns which public key, and which way of signing a label names. */
final class KeyRing {

    private final Map<String, Merchant> merchants;

    KeyRing(Collection<Merchant> merchants) {
        this.merchants = merchants.stream().collect(Collectors.toMap(Merchant::publicKeyId, Function.identity()));
    }

    // Whether an unknown key gives 403 or 401 is not documented.
    Merchant owner(String publicKeyId) {
        var owner = merchants.get(publicKeyId);
        if (owner == null) {
            throw new Refusal(403, "InvalidAuthentication", "The public key id " + publicKeyId + " is not known.");
        }
        return owner;
    }

    Collection<Merchant> all() {
        return merchants.values();
    }

    SignatureAlgorithm algorithm(String label) {
        return SignatureAlgorithm.ofLabel(label)
                .orElseThrow(
                        () -> new Refusal(403, "InvalidAuthentication", "The algorithm " + label + " is not known."));
    }
}
