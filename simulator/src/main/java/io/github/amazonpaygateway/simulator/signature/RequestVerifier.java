package io.github.amazonpaygateway.simulator.signature;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidHeader;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Merchants;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out who signed a request. */
public final class RequestVerifier {

    private static final String DATE = "x-amz-pay-date";

    // Some pages of v1 call the header so; the others, and v2, "authorization".
    private static final String HEADER_OF_V1 = "x-amz-pay-authorization";

    private static final Pattern V1 = Pattern.compile("^/(?:[^/]+/)?v1/", Pattern.CASE_INSENSITIVE);

    private final KeyRing keys;
    private final InstantSource wallClock;

    /**
     * A verifier for the keys of some merchants.
     *
     * @param wallClock the real time, even if the simulator's is virtual: clients sign with the real time
     */
    public RequestVerifier(Merchants merchants, InstantSource wallClock) {
        this.keys = new KeyRing(merchants);
        this.wallClock = wallClock;
    }

    /** Who signed, or why the request is refused. */
    public Verdict verify(SimulatorRequest request) {
        try {
            return verify(request, authorization(request));
        } catch (Refusal refusal) {
            return new Verdict(null, refusal, "", "", "header: Authorization is missing or unreadable");
        }
    }

    private Verdict verify(SimulatorRequest request, Authorization authorization) {
        String documented = CanonicalRequests.documented(request, authorization.signedHeaders());
        try {
            String signed = signedText(request, authorization, documented);
            Merchant signer = keys.owner(authorization.publicKeyId());
            return new Verdict(signer, null, authorization.signedHeaders(), signed, null);
        } catch (Refusal refusal) {
            String cause = cause(refusal, request, authorization);
            return new Verdict(null, refusal, authorization.signedHeaders(), documented, cause);
        }
    }

    private String signedText(SimulatorRequest request, Authorization authorization, String documented) {
        Merchant claimed = keys.owner(authorization.publicKeyId());
        SignatureAlgorithm algorithm = keys.algorithm(authorization.algorithm());
        SigningDate.check(required(request, DATE), wallClock.instant());
        return texts(request, authorization, documented)
                .filter(text -> authorization.signs(DATE))
                .filter(text -> algorithm.verifies(claimed.publicKey(), text, authorization.signature()))
                .findFirst()
                .orElseThrow(() -> unverified(algorithm.stringToSign(documented), authorization));
    }

    // the others are written only if the first was not signed
    private static Stream<String> texts(SimulatorRequest request, Authorization authorization, String documented) {
        Stream<String> others = Stream.of(authorization.signedHeaders())
                .flatMap(names -> CanonicalRequests.of(request, names).stream().skip(1));
        return Stream.concat(Stream.of(documented), others);
    }

    private String cause(Refusal refusal, SimulatorRequest request, Authorization authorization) {
        return switch (refusal.reasonCode()) {
            case "InvalidRequestSignature" ->
                new LikelyCause(request, authorization, keys.algorithm(authorization.algorithm()), keys)
                        .name(keys.owner(authorization.publicKeyId()));
            case "InvalidHeaderValue" -> "clock: x-amz-pay-date is not the present time in UTC";
            case "InvalidAuthentication" -> "wrong key: the key id or algorithm is not known here";
            default -> "header: " + refusal.getMessage();
        };
    }

    private static Refusal unverified(String stringToSign, Authorization authorization) {
        return new Refusal(
                403,
                "InvalidRequestSignature",
                "Unable to verify signature, signing String [" + stringToSign + "] , signature ["
                        + authorization.signature() + "]");
    }

    private static Authorization authorization(SimulatorRequest request) {
        return request.header(HEADER_OF_V1)
                .filter(value -> V1.matcher(request.rawPath()).find())
                .or(() -> Optional.of(required(request, "authorization")))
                .flatMap(Authorization::parse)
                .orElseThrow(() -> invalidHeader("The value provided for authorization is invalid"));
    }

    private static String required(SimulatorRequest request, String header) {
        String value = request.header(header)
                .orElseThrow(() -> new Refusal(400, "MissingHeader", "The header " + header + " is missing"));
        if (value.isBlank()) {
            throw new Refusal(400, "MissingHeaderValue", "The value of the header " + header + " is missing");
        }
        return value;
    }
}
