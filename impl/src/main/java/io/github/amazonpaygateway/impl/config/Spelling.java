package io.github.amazonpaygateway.impl.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what was meant by a misspelt name. */
final class Spelling {

    private static final int TOLERATED_SLIPS = 2;

    /** The nearest of the known names: the same but for case and separators, or at most two slips away. */
    static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= TOLERATED_SLIPS)
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
    }

    /** As environment variables are spelt: upper case, everything else an underscore. */
    static String asVariable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static int distance(String one, String other) {
        return bare(one).equals(bare(other)) ? 0 : slips(one, other);
    }

    private static String bare(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    /** Levenshtein: letters to insert, remove or replace. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private Spelling() {}
}
