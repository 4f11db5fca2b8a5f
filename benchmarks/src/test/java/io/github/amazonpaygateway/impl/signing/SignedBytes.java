package io.github.amazonpaygateway.impl.signing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Requests as bytes of HTTP/1.1, signed by the gateway's signer and made by nothing else of it. */
public final class SignedBytes {

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final RequestSigner signer;

    /** @param privateKeyPem signs by the native provider */
    public SignedBytes(String publicKeyId, String privateKeyPem) {
        MerchantKey key = MerchantKeyReader.read(
                publicKeyId, new KeySource.Text(privateKeyPem), CryptoProvider.select(CryptoProviderChoice.CORRETTO));
        signer = new RequestSigner(key, SigningAlgorithm.V2);
    }

    /** @param key the idempotency key, for requests that have one */
    public byte[] of(String method, String path, String key, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        SignedHeaders headers = new SignedHeaders()
                .with(SignedHeaders.ACCEPT, "application/json")
                .with(SignedHeaders.CONTENT_TYPE, "application/json")
                .with(SignedHeaders.DATE, COMPACT.format(Instant.now()))
                .with(SignedHeaders.HOST, "localhost")
                .with(SignedHeaders.REGION, "NA");
        if (!key.isEmpty()) {
            headers.with(SignedHeaders.IDEMPOTENCY_KEY, key);
        }
        var text =
                new StringBuilder(1024).append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost");
        headers.forEach(
                (name, value) -> text.append("\r\n").append(name).append(": ").append(value));
        CanonicalRequest canonical = CanonicalRequest.of(method, CanonicalUri.of(path, null), headers, bytes);
        return text.append("\r\nauthorization: ")
                .append(signer.authorization(canonical))
                .append("\r\ncontent-length: ")
                .append(bytes.length)
                .append("\r\n\r\n")
                .append(body)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
