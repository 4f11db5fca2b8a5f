package io.github.amazonpaygateway.call;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Options of single calls, for {@link io.github.amazonpaygateway.AmazonPayGateway#with}. Immutable.
 *
 * @param simulationCode the outcome that the sandbox shall simulate, for example {@code HardDeclined}; refused by Amazon in
 *     live ("Sandbox simulations")
 * @param deadline the longest time of one attempt, at most the configured one; for the transfer of a report or a file it
 *     counts anew, and takes the place of the 5 minutes that a transfer may last otherwise
 * @param authToken the token by which a solution provider acts for a merchant
 * @param headers further headers, which are sent and signed; by lower-case name
 */
public record CallOptions(
        Optional<String> simulationCode,
        Optional<Duration> deadline,
        Optional<String> authToken,
        Map<String, String> headers) {

    private static final Pattern HEADER = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** What the gateway itself says in each request. */
    private static final Set<String> RESERVED = Set.of(
            "accept",
            "authorization",
            "connection",
            "content-length",
            "content-type",
            "host",
            "transfer-encoding",
            "user-agent",
            "x-amz-pay-authtoken",
            "x-amz-pay-date",
            "x-amz-pay-host",
            "x-amz-pay-idempotency-key",
            "x-amz-pay-region",
            "x-amz-pay-simulation-code");

    /**
     * @throws IllegalArgumentException when the deadline is not positive, or a header is one that the gateway sets itself
     *     or has no legal name
     */
    public CallOptions {
        deadline.ifPresent(CallOptions::checkDeadline);
        headers = lowerCase(headers);
    }

    /** Nothing special. */
    public static CallOptions none() {
        return new CallOptions(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    /** Lets the sandbox simulate an outcome, for example {@code HardDeclined}. */
    public static CallOptions simulating(String code) {
        return none().withSimulationCode(code);
    }

    public CallOptions withSimulationCode(String code) {
        return new CallOptions(Optional.of(code), deadline, authToken, headers);
    }

    /** @throws IllegalArgumentException when the time is not positive */
    public CallOptions withDeadline(Duration time) {
        return new CallOptions(simulationCode, Optional.of(time), authToken, headers);
    }

    public CallOptions withAuthToken(String token) {
        return new CallOptions(simulationCode, deadline, Optional.of(token), headers);
    }

    /** @throws IllegalArgumentException when the gateway sets this header itself or the name is none */
    public CallOptions withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name.toLowerCase(Locale.ROOT), value);
        return new CallOptions(simulationCode, deadline, authToken, more);
    }

    /** Shows the code, the deadline and the names of the headers. */
    @Override
    public String toString() {
        return "CallOptions[" + simulationCode.orElse("") + " "
                + deadline.map(Duration::toString).orElse("") + (authToken.isPresent() ? " with token " : " ")
                + headers.keySet() + "]";
    }

    private static void checkDeadline(Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("deadline must be longer than zero but is " + time);
        }
    }

    private static Map<String, String> lowerCase(Map<String, String> headers) {
        Map<String, String> lower = new LinkedHashMap<>();
        headers.forEach((name, value) -> lower.put(legal(name.toLowerCase(Locale.ROOT)), value));
        return Map.copyOf(lower);
    }

    private static String legal(String name) {
        if (RESERVED.contains(name)) {
            throw new IllegalArgumentException("the header " + name
                    + " is set by the gateway; the simulation code and the token have options of their own");
        }
        if (!HEADER.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no name of a header; use letters, digits and dashes");
        }
        return name;
    }
}
