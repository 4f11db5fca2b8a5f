package io.github.amazonpaygateway.token;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The token by which a solution provider acts for another merchant.
 *
 * @param value the text as Amazon gave it; a secret
 */
public record AuthorizationToken(String value) implements Serializable {

    /** Visible ASCII; the length is generous, Amazon documents none. */
    private static final Pattern ALLOWED = Pattern.compile("[!-~]{1,8192}");

    /** @throws IllegalArgumentException when the text is blank, too long or holds other than visible ASCII */
    public AuthorizationToken {
        if (!ALLOWED.matcher(value).matches() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(
                    "authorizationToken must be 1 to 8192 visible ASCII characters but has " + value.length());
        }
    }

    /** The token that Amazon gave. */
    public static AuthorizationToken of(String value) {
        return new AuthorizationToken(value);
    }

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "AuthorizationToken[]";
    }
}
