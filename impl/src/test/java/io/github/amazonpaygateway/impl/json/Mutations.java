package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.impl.stub.Behaviour;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages texts, the same way for the same seed. */
final class Mutations {

    /** What stands after a colon and is no object. */
    private static final Pattern VALUE = Pattern.compile("(?<=: ?)(\"[^\"]*\"|[-\\d.]+|null|true|false)");

    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"(?= ?:)");

    private static final String LONG = "x".repeat(5_000);

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "14.005",
            "1E+999999999",
            "1E-999999999",
            "1e99",
            "9223372036854775808",
            "99999999999999999999.99",
            "\"\"",
            "\" \"",
            "\"null\"",
            "\"NaN\"",
            "\"1E+999999999\"",
            "\"-0.00\"",
            "\"Ω\"",
            "\"\\uD83D\"",
            "\"\\u0000\"",
            "\"20191332T256161Z\"",
            "\"+20190714T155300Z\"",
            "\"T\"",
            "\"-T-\"",
            "\"99999999999999999999999999\"",
            "\"http://[\"",
            "\"a/b\"",
            "\"ZZZ\"",
            "\"XXX\"",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "[{}]",
            "{\"amount\": 1}",
            "{\"amount\": {}, \"currencyCode\": []}",
            "{\"amount\": \"1\", \"currencyCode\": \"JPY\"}",
            "{\"state\": []}",
            "{\"state\": \"Levitating\"}",
            "\"Levitating\"",
            "\"2019-07-14T15:53:00.123Z\"",
            "\"2019-07-14T17:53:00+02:00\"",
            "\"2022-08-04T00-00-00Z\"",
            "\"{\\\"amount\\\": \\\"1\\\"}\"",
            "1582374729128",
            "{\"\": null}");

    private static final String HTML = "<!DOCTYPE html><html><body>502</body></html>";

    private static final String CHARACTERS = "{}[]\",:\\ 0-9eE+.nutf\u0000\u0001\uFEFFé\uD83D/*#'";

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    String of(String text) {
        String damaged = text;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private String once(String text) {
        return switch (random.nextInt(60)) {
            case 58 -> random.nextBoolean() ? HTML : HTML + text;
            case 59 -> packed(text);
            default -> edited(text, random.nextInt(13));
        };
    }

    private String edited(String text, int way) {
        return switch (way) {
            case 0 -> replaced(text, "");
            case 1 -> replaced(text, String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))));
            case 2 -> text.substring(0, random.nextInt(text.length() + 1));
            case 3 -> piece(text) + text;
            case 4 -> text + piece(text);
            case 5 -> exchanged(text, NAME, "\"renamed\"");
            case 6 -> exchanged(text, NAME, "\"" + LONG.substring(random.nextInt(LONG.length())) + "\"");
            case 7 -> exchanged(text, VALUE, "\"" + LONG.substring(random.nextInt(LONG.length())) + "\"");
            case 8 -> "\uFEFF" + text;
            default -> exchanged(text, VALUE, VALUES.get(random.nextInt(VALUES.size())));
        };
    }

    /** Gzip that nobody unpacked, read as if it were text. */
    private static String packed(String text) {
        return new String(Behaviour.gzip(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private String replaced(String text, String by) {
        if (text.isEmpty()) {
            return by;
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + by + text.substring(at + 1);
    }

    private String piece(String text) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(from, from + random.nextInt(Math.min(20, text.length() - from) + 1));
    }

    private String exchanged(String text, Pattern what, String by) {
        List<MatchResult> places = what.matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.start()) + by + text.substring(place.end());
    }
}
