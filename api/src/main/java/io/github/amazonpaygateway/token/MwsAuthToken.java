package io.github.amazonpaygateway.token;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The token by which a merchant of the older product allowed a solution provider to act.
 *
 * @param value the text as Amazon gave it; a secret
 */
public record MwsAuthToken(String value) implements Serializable {

    /** Visible ASCII without what ends or splits a path; the length is generous, Amazon documents none. */
    private static final Pattern ALLOWED = Pattern.compile("[!-~&&[^/?#%\\\\]]{1,8192}");

    /** @throws IllegalArgumentException when the text is blank, too long or holds other than visible ASCII */
    public MwsAuthToken {
        if (!ALLOWED.matcher(value).matches() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(
                    "mwsAuthToken must be 1 to 8192 visible ASCII characters without / ? # % \\ but has "
                            + value.length());
        }
    }

    /** The token that Amazon gave. */
    public static MwsAuthToken of(String value) {
        return new MwsAuthToken(value);
    }

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "MwsAuthToken[]";
    }
}
