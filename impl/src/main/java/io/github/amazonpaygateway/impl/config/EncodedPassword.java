package io.github.amazonpaygateway.impl.config;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** Secrets as {@code securityUtility encode} of Open Liberty writes them. MicroProfile Config does not decode them. */
record EncodedPassword(String decoderClass) {

    static final EncodedPassword OF_LIBERTY = new EncodedPassword("com.ibm.websphere.crypto.PasswordUtil");

    /** @throws IllegalArgumentException when the text is encoded and cannot be decoded; it says why and what to do */
    String decoded(String text) {
        String start = text.substring(0, Math.min(text.length(), 10)).toLowerCase(Locale.ROOT);
        if (start.startsWith("{xor}")) {
            return xor(text.substring(5));
        }
        if (start.startsWith("{hash}")) {
            throw new IllegalArgumentException("is a {hash}, which nobody can decode; encode it as {aes} or {xor}");
        }
        return start.startsWith("{aes}") || start.startsWith("{custom") ? byServer(text) : text;
    }

    private static String xor(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] ^= '_';
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is no valid {xor} text; encode it anew with securityUtility encode");
        }
    }

    private String byServer(String text) {
        Method decode = decoder()
                .orElseThrow(() -> new IllegalArgumentException(
                        "is encoded, and this server cannot decode it; on Open Liberty add the feature"
                                + " passwordUtilities-1.1, elsewhere give it as plain text or {xor}"));
        try {
            return Optional.ofNullable((String) decode.invoke(null, text)).orElseThrow();
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalArgumentException("is encoded with another key than the server has; set the variable"
                    + " wlp.password.encryption.key, or encode it anew with securityUtility encode");
        }
    }

    private Optional<Method> decoder() {
        try {
            return Optional.of(Class.forName(decoderClass).getMethod("decode", String.class));
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }
}
