package io.github.amazonpaygateway.button;

/**
 * The signed payload of a button; all four go to the page as they are. Public: it holds no secret.
 *
 * @param payloadJson exactly the text that was signed
 * @param signature base64
 * @param algorithm {@code AMZN-PAY-RSASSA-PSS-V2} or {@code AMZN-PAY-RSASSA-PSS}
 * @param publicKeyId which key signed
 */
public record ButtonSignature(String payloadJson, String signature, String algorithm, String publicKeyId) {}
