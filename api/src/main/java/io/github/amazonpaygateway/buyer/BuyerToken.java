package io.github.amazonpaygateway.buyer;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The one-time proof of a sign-in that Amazon appends to the sign-in return URL.
 *
 * @param value the text as Amazon gave it; a secret
 */
public record BuyerToken(String value) implements Serializable {

    /**
     * Visible ASCII without what ends or splits a path: the token comes from a URL that anybody can write, and becomes
     * part of one that we sign. The length is generous, Amazon documents none.
     */
    private static final Pattern ALLOWED = Pattern.compile("[!-~&&[^/?#%\\\\]]{1,4096}");

    /** @throws IllegalArgumentException when the text is blank, too long or cannot be part of a path */
    public BuyerToken {
        if (!ALLOWED.matcher(value).matches() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(
                    "buyerToken must be 1 to 4096 visible ASCII characters without / ? # % \\ but" + " has "
                            + value.length() + "; pass the parameter of the sign-in return URL, decoded");
        }
    }

    /** The token that came with the sign-in return URL. */
    public static BuyerToken of(String value) {
        return new BuyerToken(value);
    }

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "BuyerToken[]";
    }
}
