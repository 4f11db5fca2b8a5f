package io.github.amazonpaygateway.simulator.setup;

import io.github.amazonpaygateway.simulator.key.PublicKeyPem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.PublicKey;

/** Reads a merchant's public key from a PEM file. */
final class PublicKeyFile {

    private PublicKeyFile() {}

    static PublicKey read(Setting file) {
        String text = text(file);
        try {
            return PublicKeyPem.read(text);
        } catch (IllegalArgumentException none) {
            throw file.refused("'" + file.value() + "' " + none.getMessage(), PublicKeyPem.REMEDY);
        }
    }

    private static String text(Setting file) {
        try {
            return new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw file.refused("cannot read '" + file.value() + "'", "Check that the file exists and may be read");
        }
    }
}
