package io.github.amazonpaygateway.impl.signing;

import io.github.amazonpaygateway.button.ButtonSignature;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Signs the payloads of buttons of one merchant. Thread-safe. */
public final class PayloadSigner {

    private final PssSignature signature;

    public PayloadSigner(MerchantKey key, SigningAlgorithm algorithm) {
        this.signature = new PssSignature(key, algorithm);
    }

    /**
     * Signs exactly this text.
     *
     * @throws UnsignableRequestException when the text cannot be written as UTF-8
     */
    public ButtonSignature sign(String payloadJson) {
        SigningAlgorithm algorithm = signature.algorithm();
        String stringToSign = algorithm.label() + '\n' + Sha256.hex(utf8(payloadJson));
        return new ButtonSignature(
                payloadJson,
                signature.of(stringToSign),
                algorithm.label(),
                signature.key().publicKeyId());
    }

    /** Strict, since a replaced character would make the page send something else than what was signed. */
    private static byte[] utf8(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException e) {
            throw new UnsignableRequestException(
                    "The payload of the button holds half of a character (a lone surrogate); pass whole characters");
        }
    }
}
