package io.github.amazonpaygateway.simulator.key;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Binary data as PEM text. */
public final class Pem {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private Pem() {}

    /** The text with its first and last line. */
    public static String of(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + LINES.encodeToString(der) + "\n-----END " + label + "-----\n";
    }
}
