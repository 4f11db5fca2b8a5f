package io.github.amazonpaygateway.impl.signing;

/** Where a private key is. None of them shows its content in {@code toString}. */
public sealed interface KeySource {

    /** The key itself: PEM, base64 of PEM, or base64 of DER. */
    record Text(String text) implements KeySource {

        @Override
        public String toString() {
            return "Text[not shown]";
        }
    }

    /** A file with any of these, or with DER. */
    record PemFile(String path) implements KeySource {

        /** A key that was given as a path by mistake would be shown. */
        @Override
        public String toString() {
            return "PemFile[not shown]";
        }
    }

    /**
     * A PKCS#12 (or JKS) keystore.
     *
     * @param alias of the entry; empty for the only private key in it
     */
    record Keystore(String path, String password, String alias) implements KeySource {

        @Override
        public String toString() {
            return "Keystore[" + path + ", " + alias + "]";
        }
    }
}
