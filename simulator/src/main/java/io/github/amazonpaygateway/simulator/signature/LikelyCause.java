package io.github.amazonpaygateway.simulator.signature;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tries what usually goes wrong, and names what it was, for whoever has to repair a client. */
final class LikelyCause {

    private static final String ANOTHER_TEXT =
            "encoding: the right key signed another text; compare the canonical request with the client's, first the encoding"
                    + " of path and query, the order and blanks of headers, and whether a proxy or the client changed the body";

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
        if (!(claimed.publicKey() instanceof RSAPublicKey key)) {
            return ANOTHER_TEXT;
        }
        OptionalInt salt = PssShape.saltLength(key, authorization.signature());
        if (salt.isEmpty()) {
            return wrongKey(claimed);
        }
        return salt.getAsInt() == algorithm.saltLength()
                ? changed(claimed)
                : "algorithm: the salt has " + salt.getAsInt() + " bytes, the algorithm named in the header needs "
                        + algorithm.saltLength();
    }

    private String wrongKey(Merchant claimed) {
        return keys.all().stream()
                .filter(other -> other.publicKey() instanceof RSAPublicKey key
                        && PssShape.saltLength(key, authorization.signature()).isPresent())
                .findFirst()
                .map(other -> "wrong key: it was signed with the private key of " + other.publicKeyId() + ", not of "
                        + claimed.publicKeyId())
                .orElse("wrong key: it was not signed with the private key that belongs to " + claimed.publicKeyId());
    }

    private String changed(Merchant claimed) {
        return OtherTexts.of(request).entrySet().stream()
                .filter(variant -> isSigned(claimed, variant.getValue()))
                .findFirst()
                .map(Map.Entry::getKey)
                .or(this::dateUnsigned)
                .orElse(ANOTHER_TEXT);
    }

    private Optional<String> dateUnsigned() {
        return authorization.signs("x-amz-pay-date")
                ? Optional.empty()
                : Optional.of("headers: x-amz-pay-date is not among the signed headers");
    }

    private boolean isSigned(Merchant claimed, SimulatorRequest variant) {
        List<String> texts = CanonicalRequests.of(variant, authorization.signedHeaders());
        return texts.stream()
                .limit(4)
                .anyMatch(text -> algorithm.verifies(claimed.publicKey(), text, authorization.signature()));
    }
}
