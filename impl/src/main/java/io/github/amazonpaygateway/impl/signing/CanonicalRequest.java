package io.github.amazonpaygateway.impl.signing;

/**
 * What of a request is signed, as text: method, path, query, headers and the hash of the body, one below the other.
 *
 * @param signedHeaders the names of the headers, joined by semicolons
 * @param text the canonical request; holds no secret but may hold an authorization token, so it is not logged
 */
record CanonicalRequest(String signedHeaders, String text) {

    private static final int USUAL_LENGTH = 640;

    static CanonicalRequest of(String method, CanonicalUri uri, SignedHeaders headers, byte[] body) {
        String names = headers.names();
        var out = new StringBuilder(USUAL_LENGTH);
        out.append(method).append('\n');
        out.append(uri.path()).append('\n');
        out.append(uri.query()).append('\n');
        headers.forEach(
                (name, value) -> out.append(name).append(':').append(value).append('\n'));
        out.append('\n').append(names).append('\n').append(Sha256.hex(body));
        return new CanonicalRequest(names, out.toString());
    }

    String stringToSign(SigningAlgorithm algorithm) {
        return algorithm.label() + '\n' + Sha256.hex(text);
    }
}
