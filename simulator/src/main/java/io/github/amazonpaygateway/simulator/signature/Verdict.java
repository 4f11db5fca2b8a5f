package io.github.amazonpaygateway.simulator.signature;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request was signed by a merchant.
 *
 * @param merchant who signed, null if refused
 * @param refusal why not, null if signed
 * @param signedHeaders the names joined by {@code ;}, empty if unreadable
 * @param canonicalRequest the text that was signed, or that should have been; empty if unreadable
 * @param likelyCause what the client probably did wrong, null if signed
 */
public record Verdict(
        @Nullable Merchant merchant,
        @Nullable Refusal refusal,
        String signedHeaders,
        String canonicalRequest,
        @Nullable String likelyCause) {

    /**
     * Who signed.
     *
     * @throws Refusal if nobody did
     */
    public Merchant signer() {
        if (merchant == null) {
            throw refusal == null ? new IllegalStateException("neither signer nor refusal") : refusal;
        }
        return merchant;
    }

    /** {@code valid}, or the reason code of the refusal; never the message, which may repeat the signature. */
    public String summary() {
        return refusal == null ? "valid" : refusal.reasonCode();
    }
}
