package io.github.amazonpaygateway.simulator.signature;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Merchants;
import java.util.Collection;

/** Who owns which public key, and which way of signing a label names. */
record KeyRing(Merchants merchants) {

    // Whether an unknown key gives 403 or 401 is not documented.
    Merchant owner(String publicKeyId) {
        return merchants
                .ofKey(publicKeyId)
                .orElseThrow(() -> new Refusal(
                        403, "InvalidAuthentication", "The public key id " + publicKeyId + " is not known."));
    }

    Collection<Merchant> all() {
        return merchants.all();
    }

    SignatureAlgorithm algorithm(String label) {
        return SignatureAlgorithm.ofLabel(label)
                .orElseThrow(
                        () -> new Refusal(403, "InvalidAuthentication", "The algorithm " + label + " is not known."));
    }
}
