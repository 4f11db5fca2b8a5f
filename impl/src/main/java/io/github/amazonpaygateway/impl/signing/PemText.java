package io.github.amazonpaygateway.impl.signing;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A PEM text: blocks between BEGIN and END lines, with anything around them. */
final class PemText {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,60})-----(.*?)-----END \\1-----", Pattern.DOTALL);

    private static final Map<String, WrongKey> OTHER_LABELS = Map.ofEntries(
            Map.entry("ENCRYPTED PRIVATE KEY", WrongKey.ENCRYPTED_PKCS8),
            Map.entry("EC PRIVATE KEY", WrongKey.EC),
            Map.entry("DSA PRIVATE KEY", WrongKey.DSA),
            Map.entry("OPENSSH PRIVATE KEY", WrongKey.OPENSSH),
            Map.entry("PUBLIC KEY", WrongKey.PUBLIC_KEY),
            Map.entry("RSA PUBLIC KEY", WrongKey.PUBLIC_KEY),
            Map.entry("CERTIFICATE", WrongKey.CERTIFICATE),
            Map.entry("X509 CERTIFICATE", WrongKey.CERTIFICATE),
            Map.entry("TRUSTED CERTIFICATE", WrongKey.CERTIFICATE),
            Map.entry("CERTIFICATE REQUEST", WrongKey.CERTIFICATE),
            Map.entry("NEW CERTIFICATE REQUEST", WrongKey.CERTIFICATE),
            Map.entry("PGP PRIVATE KEY BLOCK", WrongKey.PGP),
            Map.entry("PGP PUBLIC KEY BLOCK", WrongKey.PGP));

    static boolean isPem(String text) {
        return text.contains("-----BEGIN ");
    }

    static byte[] pkcs8(String text) {
        List<MatchResult> blocks = BLOCK.matcher(withLineBreaks(text)).results().toList();
        if (blocks.isEmpty()) {
            throw WrongKey.CUT_OFF.exception();
        }
        List<MatchResult> keys = blocks.stream().filter(PemText::isKey).toList();
        if (keys.size() > 1) {
            throw WrongKey.SEVERAL_KEYS.exception();
        }
        return keys.isEmpty() ? refused(blocks.get(0)) : pkcs8(keys.get(0));
    }

    /** Environment variables and JSON hold line breaks as two characters. */
    private static String withLineBreaks(String text) {
        return text.replace("\\r", "").replace("\\n", "\n");
    }

    /** Other private keys count too, so that a certificate in front of them does not hide what they are. */
    private static boolean isKey(MatchResult block) {
        return block.group(1).endsWith("PRIVATE KEY");
    }

    private static byte[] pkcs8(MatchResult key) {
        String label = key.group(1);
        if (!label.equals("PRIVATE KEY") && !label.equals("RSA PRIVATE KEY")) {
            return refused(key);
        }
        if (key.group(2).contains("ENCRYPTED")) {
            throw WrongKey.ENCRYPTED_PKCS1.exception();
        }
        byte[] der = KeyText.decoded(key.group(2));
        if (der == null) {
            throw WrongKey.NOT_BASE64.exception();
        }
        return KeyDer.pkcs8(der);
    }

    private static byte[] refused(MatchResult block) {
        throw OTHER_LABELS.getOrDefault(block.group(1), WrongKey.UNKNOWN_PEM).exception();
    }

    private PemText() {}
}
