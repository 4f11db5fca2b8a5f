package io.github.amazonpaygateway.simulator.signature;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Merchants;

/** Finds out who signed the payload of a button. */
public final class ButtonVerifier {

    private final KeyRing keys;

    /** A verifier for the keys of some merchants. */
    public ButtonVerifier(Merchants merchants) {
        this.keys = new KeyRing(merchants);
    }

    /**
     * The merchant who signed exactly this payload.
     *
     * @throws Refusal with the text that should have been signed, if nobody did
     */
    public Merchant signer(String payload, String signature, String algorithmLabel, String publicKeyId) {
        Merchant claimed = keys.owner(publicKeyId);
        SignatureAlgorithm algorithm = keys.algorithm(algorithmLabel);
        if (!algorithm.verifies(claimed.publicKey(), payload, signature)) {
            throw unverified(signature, algorithm.stringToSign(payload), claimed);
        }
        return claimed;
    }

    private static Refusal unverified(String signature, String stringToSign, Merchant claimed) {
        return new Refusal(
                403,
                "InvalidSignatureError",
                "Signature " + signature + " does not match signedString " + stringToSign.replace('\n', ' ')
                        + " for merchant " + claimed.merchantId());
    }
}
