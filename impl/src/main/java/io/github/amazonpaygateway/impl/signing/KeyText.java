package io.github.amazonpaygateway.impl.signing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A private key as text, however a settings file, an environment variable or a secret store has treated it. */
final class KeyText {

    /** No key is shorter, hardly a path is longer. */
    private static final int LONGEST_PATH = 300;

    private static final Map<String, WrongKey> FOREIGN = Map.of(
            "ssh-", WrongKey.SSH_PUBLIC_KEY,
            "ecdsa-sha2-", WrongKey.SSH_PUBLIC_KEY,
            "---- BEGIN SSH2 PUBLIC", WrongKey.SSH_PUBLIC_KEY,
            "PuTTY-User-Key-File", WrongKey.PUTTY,
            "<", WrongKey.XML,
            "{", WrongKey.JWK);

    static byte[] pkcs8(String given) {
        String text = bare(given);
        if (text.isEmpty()) {
            throw WrongKey.EMPTY.exception();
        }
        if (PemText.isPem(text)) {
            return PemText.pkcs8(text);
        }
        refuseForeign(text);
        byte[] decoded = decoded(text);
        if (decoded != null && Der.isSequence(decoded)) {
            return KeyDer.pkcs8(decoded);
        }
        String inner = decoded == null ? "" : bare(new String(decoded, StandardCharsets.UTF_8));
        if (PemText.isPem(inner)) {
            return PemText.pkcs8(inner);
        }
        throw (looksLikePath(text) ? WrongKey.PATH_AS_TEXT : WrongKey.UNKNOWN).exception();
    }

    /** Without byte order mark, quotes and white space around it. */
    private static String bare(String given) {
        String text = given.replace("\uFEFF", "").strip();
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static void refuseForeign(String text) {
        FOREIGN.forEach((start, kind) -> {
            if (text.startsWith(start)) {
                throw kind.exception();
            }
        });
    }

    /** The bytes behind base64, or null. */
    static byte @Nullable [] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean looksLikePath(String text) {
        return text.length() < LONGEST_PATH
                && text.indexOf('\n') < 0
                && (text.contains("/") || text.contains("\\") || text.matches(".*\\.[A-Za-z0-9]{2,4}"));
    }

    private KeyText() {}
}
