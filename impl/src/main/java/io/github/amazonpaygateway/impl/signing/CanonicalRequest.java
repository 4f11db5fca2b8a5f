package io.github.amazonpaygateway.impl.signing;

/**
 * What of a request is signed: method, path, query, headers and the hash of the body, one below the other. One array
 * holds it, and after it all that is made of it. Not thread-safe: one per attempt.
 */
final class CanonicalRequest {

    private static final int USUAL_LENGTH = 640;

    private final Sha256 sha256 = new Sha256();
    private final AsciiText text = new AsciiText(USUAL_LENGTH);
    private final SignedHeaders headers;

    private CanonicalRequest(SignedHeaders headers) {
        this.headers = headers;
    }

    static CanonicalRequest of(String method, CanonicalUri uri, SignedHeaders headers, byte[] body) {
        var request = new CanonicalRequest(headers);
        request.write(method, uri, body);
        return request;
    }

    private void write(String method, CanonicalUri uri, byte[] body) {
        text.append(method).append('\n');
        text.append(uri.path()).append('\n');
        text.append(uri.query()).append('\n');
        headers.appendTo(text);
        headers.appendNamesTo(text.append('\n'));
        text.append('\n').append(sha256.of(body, body.length));
    }

    /** The canonical request; holds no secret but may hold an authorization token, so it is not logged. */
    String text() {
        return text.toString();
    }

    /** The text to sign, in place of the request. */
    AsciiText stringToSign(SigningAlgorithm algorithm) {
        byte[] hash = sha256.of(text.bytes(), text.length());
        return text.clear().append(algorithm.label()).append('\n').append(hash);
    }

    /** The value of the header, in place of the request. */
    String authorization(String prefix, byte[] signature) {
        headers.appendNamesTo(text.clear().append(prefix));
        return text.append(", Signature=").append(signature).toString();
    }
}
