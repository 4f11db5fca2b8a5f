package io.github.amazonpaygateway.limit;

import java.net.URI;

/**
 * Where Amazon sends a buyer back to: absolute, https, at most 512 characters; http only for localhost, in the sandbox.
 *
 * @param field the name of the field in Amazon's documents
 */
public record ReturnUrlLimit(String field) {

    private static final int MAX = 512;

    /**
     * The URL, when Amazon would take it.
     *
     * @throws IllegalArgumentException naming the field and what is wrong with the URL
     */
    public URI check(URI url) {
        new TextLimit(field, MAX).check(url.toString());
        boolean localhost = "http".equals(url.getScheme()) && "localhost".equals(url.getHost());
        if (!localhost && !("https".equals(url.getScheme()) && url.getHost() != null)) {
            throw new IllegalArgumentException(
                    field + " must be an absolute https URL, or http://localhost in the sandbox, but is " + url);
        }
        return url;
    }
}
