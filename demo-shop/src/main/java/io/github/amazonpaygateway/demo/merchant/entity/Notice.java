package io.github.amazonpaygateway.demo.merchant.entity;

/**
 * What came of a click, in plain words.
 *
 * @param tone how good it is
 * @param words for the merchant
 */
public record Notice(Tone tone, String words) {

    /** How good it is. */
    public enum Tone {
        GOOD,
        /** Not decided yet. */
        WAIT,
        /** Nothing was moved. */
        BAD
    }

    public static Notice good(String words) {
        return new Notice(Tone.GOOD, words);
    }

    public static Notice wait(String words) {
        return new Notice(Tone.WAIT, words);
    }

    public static Notice bad(String words) {
        return new Notice(Tone.BAD, words);
    }
}
