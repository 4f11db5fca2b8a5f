package io.github.amazonpaygateway.simulator.buyer;

import org.jspecify.annotations.Nullable;

/**
 * What a page's button hands over when the buyer clicks it.
 *
 * @param payloadJson the signed text, byte for byte
 * @param signature base64
 * @param algorithm {@code AMZN-PAY-RSASSA-PSS} or {@code AMZN-PAY-RSASSA-PSS-V2}
 * @param publicKeyId of the merchant
 * @param merchantId of the button, checked against the key's owner if given
 * @param productType {@code PayAndShip} (default), {@code PayOnly}, {@code PayAndShipMultiAddress} or {@code SignIn}
 * @param sandbox the button's {@code sandbox} option; null leaves it to the key id, then to the sandbox
 */
public record ButtonClick(
        String payloadJson,
        String signature,
        String algorithm,
        String publicKeyId,
        @Nullable String merchantId,
        @Nullable String productType,
        @Nullable Boolean sandbox) {}
