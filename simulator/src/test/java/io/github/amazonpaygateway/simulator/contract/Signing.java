package io.github.amazonpaygateway.simulator.contract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Signs requests as the page "Signing requests" says.
 *
 * @param algorithm {@link #V1} or {@link #V2}
 */
public record Signing(String publicKeyId, PrivateKey key, String algorithm, String host, String region) {

    public static final String V1 = "AMZN-PAY-RSASSA-PSS";
    public static final String V2 = "AMZN-PAY-RSASSA-PSS-V2";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The same by another algorithm. */
    public Signing by(String other) {
        return new Signing(publicKeyId, key, other, host, region);
    }

    /** The headers to send; more of them are signed too. */
    public Map<String, String> headers(String method, URI url, String body, Instant date, Map<String, String> more) {
        var headers = new TreeMap<>(more);
        headers.put("accept", "application/json");
        headers.put("content-type", "application/json");
        headers.put("x-amz-pay-date", DATE.format(date));
        headers.put("x-amz-pay-host", host);
        headers.put("x-amz-pay-region", region);
        String names = String.join(";", headers.keySet());
        String signature = signature(canonical(method, url, headers, names, body));
        headers.put(
                "authorization",
                algorithm + " PublicKeyId=" + publicKeyId + ", SignedHeaders=" + names + ", Signature=" + signature);
        return headers;
    }

    /** Reads PKCS#8 from PEM. */
    public static PrivateKey key(String pem) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]+-----", ""));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("not a private key in PKCS#8", noKey);
        }
    }

    /** Tells no key. */
    @Override
    public String toString() {
        return "signing by " + publicKeyId;
    }

    private String canonical(String method, URI url, SortedMap<String, String> headers, String names, String body) {
        String lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
        return String.join("\n", method, url.getRawPath(), query(url), lines, names, sha256(body));
    }

    // the suite's names and values need no encoding but what is in the address already
    private static String query(URI url) {
        String query = Objects.requireNonNullElse(url.getRawQuery(), "");
        return Arrays.stream(query.split("&")).sorted().collect(Collectors.joining("&"));
    }

    private String signature(String canonical) {
        try {
            Signature signature = Signature.getInstance("RSASSA-PSS");
            int salt = algorithm.equals(V1) ? 20 : 32;
            signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, salt, 1));
            signature.initSign(key);
            signature.update((algorithm + "\n" + sha256(canonical)).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException noPss) {
            throw new IllegalStateException(noPss);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException everyJdkHasSha) {
            throw new IllegalStateException(everyJdkHasSha);
        }
    }
}
