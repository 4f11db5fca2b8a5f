package io.github.amazonpaygateway.impl.failure;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One sentence that helps, made of our words and at most the name of a parameter. */
final class Explanation {

    /** What Amazon's documents and the reports of others say about the usual causes. */
    private static final Map<String, String> REMEDIES = Map.of(
            "invalidrequestsignature",
            "The private key, the public key id, the region and the environment have to belong together",
            "invalidauthentication",
            "Check the public key id and that it belongs to this environment", // inferred
            "unauthorizedaccess",
            "The merchant account may not make this call; check the merchant id and its rights",
            "invalidaccountstatus",
            "The merchant account is not active; see Seller Central",
            "duplicateidempotencykey",
            "The idempotency key was used before with other values; it names one intention only",
            "tlsversionnotsupported",
            "Allow TLS 1.2 or newer");

    /** Refusals of single values; their messages are known to name the parameter. */
    private static final Set<String> OF_A_VALUE = Set.of(
            "invalidparametervalue",
            "missingparametervalue",
            "unrecognizedfield",
            "invalidheadervalue",
            "missingheadervalue",
            "missingheader");

    private static final Pattern PARAMETER =
            Pattern.compile("(?:provided for|required parameter|The field) ['\\[]?([A-Za-z][\\w.-]{0,63})");
    private static final Pattern LONGEST = Pattern.compile("maximum allowed characters length of:? (\\d{1,6})");

    private Explanation() {}

    static Optional<String> of(Refusal refusal) {
        String code = refusal.code().map(ReasonCode::value).orElse("").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(REMEDIES.get(code))
                .or(() -> OF_A_VALUE.contains(code) ? parameter(refusal) : Optional.empty());
    }

    /** The name, if there is just one: a value that reads like a name could be the buyer's. */
    static Optional<String> nameIn(String message) {
        Set<String> names = PARAMETER
                .matcher(message)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
        return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
    }

    private static Optional<String> parameter(Refusal refusal) {
        return nameIn(refusal.message()).map(name -> "Amazon names " + name + longest(refusal.message()));
    }

    private static String longest(String message) {
        return LONGEST.matcher(message)
                .results()
                .findFirst()
                .map(found -> ", at most " + found.group(1) + " characters")
                .orElse("");
    }
}
