package io.github.amazonpaygateway.id;

import java.util.regex.Pattern;

final class IdText {

    /** Printable ASCII without what ends or splits a path; the length is generous, Amazon documents none. */
    private static final Pattern ALLOWED = Pattern.compile("[!-~&&[^/?#%\\\\]]{1,255}");

    static void check(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank; pass the id that Amazon Pay gave");
        }
        if (!ALLOWED.matcher(value).matches() || isStep(value)) {
            throw new IllegalArgumentException(name + " is not an id of Amazon Pay: it must be 1 to 255 visible ASCII"
                    + " characters without / ? # % \\ and not . or .. but has " + value.length() + " characters");
        }
    }

    /** An id may come from a URL that anybody can write; as part of a path these two mean another object. */
    private static boolean isStep(String value) {
        return value.equals(".") || value.equals("..");
    }

    private IdText() {}
}
