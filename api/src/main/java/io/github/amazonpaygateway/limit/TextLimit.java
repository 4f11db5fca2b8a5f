package io.github.amazonpaygateway.limit;

/**
 * How long one text field may be.
 *
 * @param field the name of the field in Amazon's documents
 * @param max the most characters that Amazon takes
 */
public record TextLimit(String field, int max) {

    /**
     * The text, when it fits.
     *
     * @throws IllegalArgumentException naming field and limit when the text is longer
     */
    public String check(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            throw new IllegalArgumentException(
                    field + " may have at most " + max + " characters but has " + length + "; shorten it");
        }
        return text;
    }

    /**
     * The text, when it is there and fits.
     *
     * @throws IllegalArgumentException naming the field when the text is blank or longer than the limit
     */
    public String checkPresent(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
        }
        return check(text);
    }
}
