package io.github.amazonpaygateway.ledger.core;

/** Foreign words as the tables take them: one that does not fit would keep its row from ever being written. */
final class Column {

    /** Of what Amazon calls a reason. */
    static final int REASON = 100;

    /** Of sentences. */
    static final int EXPLANATION = 500;

    /** Of the names that Amazon gives. */
    static final int NAME = 255;

    private Column() {}

    /** At most so many characters, and none that PostgreSQL refuses. */
    static String fit(String text, int length) {
        String visible = text.replaceAll("\\p{Cntrl}", " ");
        return visible.length() <= length ? visible : visible.substring(0, length);
    }
}
