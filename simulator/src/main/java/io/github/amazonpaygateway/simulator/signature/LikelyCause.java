package io.github.amazonpaygateway.simulator.signature;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Optional;

/** Tries what usually goes wrong, and names what it was, for whoever has to repair a client. */
final class LikelyCause {

    private static final String ANOTHER_BODY =
            "changed body: the right key signed another text, most likely another body; compare the hash of the body with the"
                    + " client's, then the canonical request line by line";
    private static final String ANOTHER_TEXT =
            "encoding: the right key signed another text, and there is no body; compare the canonical request with the"
                    + " client's line by line, first the encoding of path and query, the order and blanks of headers";

    private final SimulatorRequest request;
    private final Authorization authorization;
    private final SignatureAlgorithm algorithm;
    private final KeyRing keys;

    LikelyCause(SimulatorRequest request, Authorization authorization, SignatureAlgorithm algorithm, KeyRing keys) {
        this.request = request;
        this.authorization = authorization;
        this.algorithm = algorithm;
        this.keys = keys;
    }

    String name(Merchant claimed) {
        return shape(claimed).map(this::ofRightKey).orElseGet(() -> wrongKey(claimed));
    }

    private String ofRightKey(PssShape shape) {
        return shape.saltLength() == algorithm.saltLength()
                ? changed(shape)
                : "algorithm: the salt has " + shape.saltLength() + " bytes, the algorithm named in the header needs "
                        + algorithm.saltLength();
    }

    private Optional<PssShape> shape(Merchant merchant) {
        return merchant.publicKey() instanceof RSAPublicKey key
                ? PssShape.of(key, authorization.signature())
                : Optional.empty();
    }

    private String wrongKey(Merchant claimed) {
        return keys.all().stream()
                .filter(other -> shape(other).isPresent())
                .findFirst()
                .map(other -> "wrong key: it was signed with the private key of " + other.publicKeyId() + ", not of "
                        + claimed.publicKeyId())
                .orElse("wrong key: it was not signed with the private key that belongs to " + claimed.publicKeyId());
    }

    private String changed(PssShape shape) {
        return OtherTexts.of(request).entrySet().stream()
                .filter(variant -> isSigned(shape, variant.getValue()))
                .findFirst()
                .map(Map.Entry::getKey)
                .or(this::dateUnsigned)
                .orElse(request.body().length == 0 ? ANOTHER_TEXT : ANOTHER_BODY);
    }

    private Optional<String> dateUnsigned() {
        return authorization.signs("x-amz-pay-date")
                ? Optional.empty()
                : Optional.of("headers: x-amz-pay-date is not among the signed headers");
    }

    private boolean isSigned(PssShape shape, SimulatorRequest variant) {
        return CanonicalRequests.of(variant, authorization.signedHeaders()).stream()
                .anyMatch(text -> shape.covers(algorithm.stringToSign(text)));
    }
}
