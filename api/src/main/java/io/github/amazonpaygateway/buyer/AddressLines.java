package io.github.amazonpaygateway.buyer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Who and what the three lines of an address name, by the habits of its country. */
record AddressLines(Optional<String> company, Optional<String> street, List<String> additions) {

    private static final Set<String> STREET_LAST = Set.of("DE", "AT");

    private static final Predicate<String> LOCKER =
            word("(?:dhl[- ])?(?:packstation|postfiliale|paketbox|paketshop|abholstation|postfach)\\b.*");
    private static final Predicate<String> ADDITION =
            word("(?:\\d+\\.?\\s*)?(?:etage|stock|og|eg|hinterhaus|hinterhof|haus|"
                    + "gebäude|wohnung|whg|app|apt|apartment|top|tür|stiege|zimmer|aufgang|halle|tor|c/o|z\\.\\s?hd|zu händen|bei|"
                    + "postnummer)\\b.*");
    private static final Predicate<String> BARE_NUMBER = word("\\d+\\s?[a-z]?(?:\\s?[-/]\\s?\\d+\\s?[a-z]?)*");
    private static final Predicate<String> POST_NUMBER = word("(?:postnummer\\s*:?\\s*)?\\d{5,}");
    private static final Predicate<String> LEGAL_FORM = Pattern.compile(
                    "(?:^|[\\s(])(?:gmbh|ag|kg|ohg|e\\.\\s?k\\.|ug|e\\.\\s?v\\.|gbr|ltd\\.?|limited|llp|plc|inc\\.?|llc|corp\\.?|"
                            + "sarl|sas|sa|s\\.a\\.|s\\.r\\.l\\.|srl|s\\.p\\.a\\.|spa|s\\.l\\.|sl)(?:$|[\\s,)])|株式会社|有限会社|合同会社",
                    Pattern.CASE_INSENSITIVE)
            .asPredicate();

    /** @param lines three, blank where Amazon gives none */
    static AddressLines of(String country, List<String> lines) {
        List<String> given = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (country.equals("JP")) {
            return japanese(lines);
        }
        return STREET_LAST.contains(country) ? streetLast(given) : streetFirst(given);
    }

    /** The third line of Amazon's Japanese form asks for the company. */
    private static AddressLines japanese(List<String> lines) {
        List<String> places =
                lines.subList(0, 2).stream().filter(line -> !line.isEmpty()).toList();
        return new AddressLines(
                Optional.of(lines.get(2)).filter(line -> !line.isEmpty()),
                places.stream().findFirst(),
                places.stream().skip(1).toList());
    }

    /** Germany and Austria: the street is in the last line and the company before it, unless the lines say otherwise. */
    private static AddressLines streetLast(List<String> given) {
        List<String> lines = withNumberAtStreet(given);
        Optional<String> street = lastOf(lines, LOCKER)
                .or(() -> lastOf(lines, line -> HouseNumber.ends(line) && !ADDITION.test(line)))
                .or(() -> lastOf(lines, ADDITION.negate()))
                .or(() -> lastOf(lines, line -> true));
        List<String> others = new ArrayList<>(lines);
        street.ifPresent(others::remove);
        Optional<String> company = company(others, lines.indexOf(street.orElse("")));
        company.ifPresent(others::remove);
        return new AddressLines(company, street, others);
    }

    /** What stands before the street and is no addition; behind it only what says that it is a company. */
    private static Optional<String> company(List<String> others, int before) {
        return others.stream().filter(LEGAL_FORM).findFirst().or(() -> others.stream()
                .limit(Math.max(0, before))
                .filter(ADDITION.or(POST_NUMBER).or(BARE_NUMBER).negate())
                .findFirst());
    }

    /** A number on a line of its own belongs to the street before it. */
    private static List<String> withNumberAtStreet(List<String> given) {
        if (given.size() == 2
                && BARE_NUMBER.test(given.get(1))
                && !POST_NUMBER.test(given.get(1))
                && !HouseNumber.ends(given.get(0))
                && !LOCKER.test(given.get(0))) {
            return List.of(given.get(0) + " " + given.get(1));
        }
        return given;
    }

    /** Everywhere else: the street is in the first line, unless that one names a company. */
    private static AddressLines streetFirst(List<String> lines) {
        Optional<String> company = lines.size() < 2
                ? Optional.empty()
                : lines.stream().filter(LEGAL_FORM).findFirst();
        List<String> others = new ArrayList<>(lines);
        company.ifPresent(others::remove);
        return new AddressLines(
                company, others.stream().findFirst(), others.stream().skip(1).toList());
    }

    private static Optional<String> lastOf(List<String> lines, Predicate<String> kind) {
        return lines.stream().filter(kind).reduce((earlier, later) -> later);
    }

    private static Predicate<String> word(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)
                .asMatchPredicate();
    }
}
