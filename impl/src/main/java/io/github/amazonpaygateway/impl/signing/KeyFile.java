package io.github.amazonpaygateway.impl.signing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;

/** A private key in a file: as text in any form, or as DER. */
final class KeyFile {

    /** A key of 16384 bits has 13 kB as text. */
    private static final long LARGEST = 65_536;

    private static final int LONGEST_PATH = 1_000;

    static byte[] pkcs8(String path) {
        byte[] content = content(file(path));
        if (Der.isSequence(content)) {
            return KeyDer.pkcs8(content);
        }
        if (startsWith(content, "feedfeed") || startsWith(content, "cececece")) {
            throw WrongKey.JAVA_KEYSTORE.exception();
        }
        return KeyText.pkcs8(new String(content, charset(content)));
    }

    /** @throws UnusableKeyException when there is no readable file at this path */
    static Path file(String path) {
        if (PemText.isPem(path) || path.length() > LONGEST_PATH) {
            throw WrongKey.TEXT_AS_PATH.exception();
        }
        try {
            return readable(Path.of(path).toAbsolutePath());
        } catch (InvalidPathException e) {
            throw new UnusableKeyException("is not a path on this system", "give the path of the file");
        }
    }

    private static Path readable(Path file) {
        if (!Files.exists(file)) {
            throw new UnusableKeyException(
                    "names no file (" + file + " does not exist)", "correct the path, or mount the file");
        }
        if (Files.isDirectory(file)) {
            throw new UnusableKeyException("names a directory (" + file + ")", "give the path of the file in it");
        }
        if (!Files.isReadable(file)) {
            throw new UnusableKeyException(
                    "names a file that the server may not read (" + file + ")",
                    "let the user that runs the server read it");
        }
        return file;
    }

    private static byte[] content(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnusableKeyException(
                        "names a file of " + Files.size(file) + " bytes, too large for a key (" + file + ")",
                        "give the path of the private key");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableKeyException("names a file that cannot be read (" + file + ")", "check the disk");
        }
    }

    /** Windows editors write "Unicode" as UTF-16 with a mark in front. */
    private static Charset charset(byte[] content) {
        return startsWith(content, "fffe") || startsWith(content, "feff")
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] content, String hex) {
        return content.length * 2 >= hex.length()
                && HexFormat.of().formatHex(content, 0, hex.length() / 2).equals(hex);
    }

    private KeyFile() {}
}
