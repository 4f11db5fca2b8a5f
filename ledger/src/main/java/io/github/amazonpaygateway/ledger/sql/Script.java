package io.github.amazonpaygateway.ledger.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Statements that change the tables from one version to the next; each may run twice, since H2 commits every one of them.
 *
 * @param name of its file
 * @param text statements, each ended by a semicolon at the end of a line
 */
record Script(String name, String text) {

    static Script of(Dialect dialect, String name) {
        String path = "/META-INF/amazonpay/ledger/" + dialect.folder() + "/" + name;
        try (InputStream file = Script.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is missing in the jar of the ledger");
            }
            return new Script(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> statements() {
        return Arrays.stream(lean().split(";\\s*(\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** Of what the database sees: neither comments nor the ends of lines matter. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(";", statements()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String lean() {
        return text.replace("\r\n", "\n").replaceAll("(?m)^\\s*--.*$", "");
    }
}
