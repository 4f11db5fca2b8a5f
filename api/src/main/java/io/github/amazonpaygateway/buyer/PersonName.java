package io.github.amazonpaygateway.buyer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name in two parts, as forms and address books want it. Amazon gives one text that the buyer chose, which may be a
 * nickname, so either part may be missing; nothing of the text is lost.
 *
 * @param firstName all given names
 * @param lastName the family name with what belongs to it ({@code van}, {@code Jr.})
 */
public record PersonName(Optional<String> firstName, Optional<String> lastName) {

    private static final Set<String> PARTICLES = Set.of(
            "af", "av", "d'", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "la", "las", "le",
            "los", "mac", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur");

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** Word separators; Japanese names are separated by a wide blank. */
    private static final String BLANKS = "[\\s\u3000]+";

    /**
     * The parts of a name by the habits of a country: the family name comes first in Japan, last elsewhere; in Spain it has
     * two words. A single word is taken for the family name.
     *
     * @param name one text, possibly blank
     * @param countryCode ISO 3166-1 alpha-2, possibly blank
     */
    public static PersonName of(String name, String countryCode) {
        List<String> words = List.of(name.strip().split(BLANKS));
        if (words.size() < 2) {
            return parts("", words.get(0));
        }
        if (words.get(0).endsWith(",")) {
            String family = words.get(0);
            return parts(joined(words, 1, words.size()), family.substring(0, family.length() - 1));
        }
        if (countryCode.equals("JP")) {
            return isLatin(name) ? split(words, words.size() - 1) : parts(joined(words, 1, words.size()), words.get(0));
        }
        return split(words, beginOfFamilyName(words, countryCode.equals("ES") && words.size() > 2 ? 2 : 1));
    }

    private static int beginOfFamilyName(List<String> words, int length) {
        int begin = words.size() - length;
        if (isOneOf(SUFFIXES, words.get(words.size() - 1)) && begin > 1) {
            begin--;
        }
        while (begin > 1 && isOneOf(PARTICLES, words.get(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean isOneOf(Set<String> set, String word) {
        return set.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isLatin(String name) {
        return name.codePoints().allMatch(character -> character < 0x250);
    }

    private static PersonName split(List<String> words, int at) {
        return parts(joined(words, 0, at), joined(words, at, words.size()));
    }

    private static PersonName parts(String first, String last) {
        return new PersonName(present(first), present(last));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(part -> !part.isEmpty());
    }

    private static String joined(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "PersonName[]";
    }
}
