package io.github.amazonpaygateway.impl.signing;

/** Makes the value of the Authorization header for the requests of one merchant. Thread-safe. */
public final class RequestSigner {

    private final PssSignature signature;
    private final String prefix;

    public RequestSigner(MerchantKey key, SigningAlgorithm algorithm) {
        this.signature = new PssSignature(key, algorithm);
        this.prefix = algorithm.label() + " PublicKeyId=" + key.publicKeyId() + ", SignedHeaders=";
    }

    String authorization(CanonicalRequest request) {
        byte[] signed = signature.of(request.stringToSign(signature.algorithm()));
        return request.authorization(prefix, signed);
    }
}
