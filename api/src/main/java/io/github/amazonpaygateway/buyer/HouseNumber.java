package io.github.amazonpaygateway.buyer;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Before the street in some countries, behind it in others, and in Japan nowhere. */
final class HouseNumber {

    private static final Set<String> BEFORE = Set.of("US", "CA", "GB", "IE", "FR", "AU", "LU");
    private static final Set<String> NOWHERE = Set.of("JP", "");

    /** Amazon's lines have at most 180 characters; the time for a match grows with the square of the length. */
    private static final int LONGEST = 180;

    private static final String NUMBER = "\\d+\\s?(?:bis|ter|quater|[a-zA-Z])?";
    private static final Pattern LEADING =
            Pattern.compile("(" + NUMBER + "(?:[-/]" + NUMBER + ")*),?\\s+(\\D.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING = Pattern.compile(
            "(.*?\\p{L}.*?),?\\s+(?:n[.º°]*\\s*)?(" + NUMBER + "(?:\\s?[-/–]\\s?(?:" + NUMBER + "|[a-zA-Z]))*)",
            Pattern.CASE_INSENSITIVE);

    static Optional<String> in(String street, String country) {
        return BEFORE.contains(country) ? part(LEADING, street, country, 1) : part(TRAILING, street, country, 2);
    }

    static String without(String street, String country) {
        return (BEFORE.contains(country) ? part(LEADING, street, country, 2) : part(TRAILING, street, country, 1))
                .orElse(street);
    }

    static boolean ends(String line) {
        return line.length() <= LONGEST && TRAILING.matcher(line).matches();
    }

    private static Optional<String> part(Pattern form, String street, String country, int group) {
        Matcher found = form.matcher(street);
        return !NOWHERE.contains(country) && street.length() <= LONGEST && found.matches()
                ? Optional.of(found.group(group))
                : Optional.empty();
    }

    private HouseNumber() {}
}
