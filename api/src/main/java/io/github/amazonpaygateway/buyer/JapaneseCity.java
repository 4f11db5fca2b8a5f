package io.github.amazonpaygateway.buyer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * City and first line of an address. In Japan Amazon leaves the city empty, and the first line begins with it, sometimes
 * behind the prefecture.
 */
record JapaneseCity(Optional<String> city, Optional<String> line1) {

    /** A county with its town; cities whose name holds the word for city; a city with its ward; a ward; a town. */
    private static final Pattern CITY = Pattern.compile(
            "^(.{1,4}?郡.{1,5}?[町村]|(?:四日市|廿日市|野々市)市" + "|[^区]{1,6}?市(?:[^\\d０-９]{1,4}?区)?|.{1,4}?区|.{1,6}?[町村])(.*)$");

    static JapaneseCity of(String country, Optional<String> city, Optional<String> line1, Optional<String> prefecture) {
        if (!country.equals("JP") || city.isPresent() || line1.isEmpty()) {
            return new JapaneseCity(city, line1);
        }
        String line = withoutPrefecture(line1.get(), prefecture);
        Matcher found = CITY.matcher(line);
        return found.matches()
                ? new JapaneseCity(
                        Optional.of(found.group(1)),
                        Optional.of(found.group(2).strip()).filter(rest -> !rest.isEmpty()))
                : new JapaneseCity(city, Optional.of(line));
    }

    private static String withoutPrefecture(String line, Optional<String> prefecture) {
        return prefecture
                .filter(line::startsWith)
                .map(name -> line.substring(name.length()).strip())
                .filter(rest -> !rest.isEmpty())
                .orElse(line);
    }
}
