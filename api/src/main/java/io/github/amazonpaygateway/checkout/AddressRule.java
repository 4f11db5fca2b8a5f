package io.github.amazonpaygateway.checkout;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a country wants of an address ("Address formatting and validation" in Amazon's documents). Of a country that they do
 * not name, no more is asked than of all.
 */
enum AddressRule {
    UNITED_STATES(true, State.TWO_LETTERS, true),
    CANADA(true, State.TWO_LETTERS, false),
    JAPAN(false, State.ANY, true),
    EUROPE(true, State.ANY, false),
    WITHOUT_STATE(true, State.NONE, false),
    OTHER(false, State.ANY, false);

    private enum State {
        ANY,
        TWO_LETTERS,
        NONE
    }

    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Za-z]{2}");

    private static final Set<String> EUROPEAN =
            Set.of("DE FR IT ES AT BE BG HR CY CZ DK EE FI GR HU IE LV LT LU MT NL PL PT RO SK SI SE".split(" "));

    private static final Map<String, AddressRule> RULES = Map.of(
            "US", UNITED_STATES,
            "CA", CANADA,
            "JP", JAPAN,
            "UK", WITHOUT_STATE,
            "GB", WITHOUT_STATE,
            "SG", WITHOUT_STATE,
            "AE", WITHOUT_STATE,
            "MX", WITHOUT_STATE);

    private final boolean needsCity;
    private final State state;
    private final boolean needsState;

    AddressRule(boolean needsCity, State state, boolean needsState) {
        this.needsCity = needsCity;
        this.state = state;
        this.needsState = needsState;
    }

    static AddressRule of(String countryCode) {
        return RULES.getOrDefault(countryCode, EUROPEAN.contains(countryCode) ? EUROPE : OTHER);
    }

    static String countryCode(String given) {
        String code = given.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            throw new IllegalArgumentException("addressDetails.countryCode must not be blank");
        }
        if (!TWO_LETTERS.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "addressDetails.countryCode must be two letters of ISO 3166-1, such as DE, but has " + code.length()
                            + " characters");
        }
        return code;
    }

    String city(String city) {
        if (needsCity && city.isEmpty()) {
            throw new IllegalArgumentException("addressDetails.city must not be blank; only in Japan it may");
        }
        return city;
    }

    Optional<String> stateOrRegion(Optional<String> given, String countryCode) {
        if (needsState && given.isEmpty()) {
            throw new IllegalArgumentException("addressDetails.stateOrRegion must not be blank in " + countryCode);
        }
        if (state == State.NONE && given.isPresent()) {
            throw new IllegalArgumentException(
                    "addressDetails.stateOrRegion is not taken in " + countryCode + "; leave it out");
        }
        if (state == State.TWO_LETTERS
                && given.filter(text -> !TWO_LETTERS.matcher(text).matches()).isPresent()) {
            throw new IllegalArgumentException("addressDetails.stateOrRegion must be the two letters of the state in "
                    + countryCode + ", such as " + (this == CANADA ? "ON" : "NY"));
        }
        return given;
    }
}
