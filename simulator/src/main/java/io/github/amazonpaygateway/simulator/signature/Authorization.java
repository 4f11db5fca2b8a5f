package io.github.amazonpaygateway.simulator.signature;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of an Authorization header. */
record Authorization(String algorithm, String publicKeyId, String signedHeaders, String signature) {

    private static final Pattern FORM = Pattern.compile(
            "(\\S+)\\s+PublicKeyId=([^,\\s]+),\\s*SignedHeaders=([^,\\s]+),\\s*Signature=([^,\\s]+)\\s*");

    static Optional<Authorization> parse(String header) {
        var match = FORM.matcher(header);
        return match.matches()
                ? Optional.of(new Authorization(match.group(1), match.group(2), match.group(3), match.group(4)))
                : Optional.empty();
    }

    boolean signs(String header) {
        return List.of(signedHeaders.split(";")).stream().anyMatch(header::equalsIgnoreCase);
    }

    /** Says nothing of the signature. */
    @Override
    public String toString() {
        return algorithm + " by " + publicKeyId;
    }
}
