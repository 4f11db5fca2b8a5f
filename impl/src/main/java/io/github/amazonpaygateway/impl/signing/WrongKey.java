package io.github.amazonpaygateway.impl.signing;

/** What people give instead of the private key, and what they should do. */
enum WrongKey {
    EMPTY("is empty", "put in the private key that was downloaded when the key was created at Amazon Pay"),
    CUT_OFF(
            "is only a part of a PEM text: a line -----BEGIN has no matching -----END",
            "give the whole file, also in an environment variable (line breaks may be written as \\n)"),
    NOT_BASE64("has characters in its PEM block that are not base64", "give the file as it was downloaded"),
    SEVERAL_KEYS("holds more than one private key", "leave only the one that belongs to public-key-id"),
    ENCRYPTED_PKCS8(
            "is a private key that is encrypted with a password",
            "decrypt it once (openssl pkcs8 -in encrypted.pem -out plain.pem), or put it into a PKCS#12 keystore and"
                    + " set keystore.file, keystore.password"),
    ENCRYPTED_PKCS1(
            "is an RSA private key that is encrypted with a password (Proc-Type: 4,ENCRYPTED)",
            "decrypt it once (openssl rsa -in encrypted.pem -out plain.pem), or put it into a PKCS#12 keystore and set"
                    + " keystore.file, keystore.password"),
    EC("is a private key for elliptic curves (EC)", WrongKey.NEW_KEY),
    EDWARDS("is an Ed25519, Ed448 or X25519 private key", WrongKey.NEW_KEY),
    DSA("is a DSA private key", WrongKey.NEW_KEY),
    RSASSA_PSS("is an RSA key restricted to RSASSA-PSS", WrongKey.NEW_KEY),
    OTHER_ALGORITHM("is a private key for another algorithm than RSA", WrongKey.NEW_KEY),
    PUBLIC_KEY("is a public key", WrongKey.PRIVATE_HALF),
    CERTIFICATE("is a certificate or a request for one", WrongKey.PRIVATE_HALF),
    SSH_PUBLIC_KEY("is a public key of SSH", WrongKey.PRIVATE_HALF),
    OPENSSH(
            "is a private key in the format of OpenSSH",
            "convert a copy of it, provided that it is an RSA key (ssh-keygen -p -m PEM -N \"\" -f copy.pem)"),
    PUTTY("is a private key in the format of PuTTY", "export it with PuTTYgen as OpenSSL PEM"),
    PGP("is a key of PGP", WrongKey.PRIVATE_HALF),
    XML("is a key as XML, as .NET writes it", "convert it to PEM (PKCS#8)"),
    JWK("is a key as JSON (JWK)", "convert it to PEM (PKCS#8)"),
    UNKNOWN_PEM("is a PEM text without a private key", WrongKey.PRIVATE_HALF),
    PKCS12("is a PKCS#12 keystore", "set keystore.file and keystore.password instead"),
    JAVA_KEYSTORE("is a Java keystore", "set keystore.file and keystore.password instead"),
    PATH_AS_TEXT("looks like the path of a file", "set private-key-file instead of private-key"),
    TEXT_AS_PATH("is the text of a key where the path of a file is meant", "set private-key instead"),
    DAMAGED(
            "is a damaged RSA private key: it cannot be decoded, or what it signs does not verify",
            "copy the file again as it was downloaded"),
    UNKNOWN("is no private key in PEM, in DER or in base64 of these", "give the file as it was downloaded");

    static final String NEW_KEY =
            "Amazon Pay takes RSA keys of 2048 bits: create one at Amazon Pay (Integration Central), or with openssl"
                    + " genrsa -out key.pem 2048, and upload its public half";

    private static final String PRIVATE_HALF =
            "give the private half: the .pem file that was downloaded when the key was created at Amazon Pay";

    private final String fault;
    private final String remedy;

    WrongKey(String fault, String remedy) {
        this.fault = fault;
        this.remedy = remedy;
    }

    UnusableKeyException exception() {
        return new UnusableKeyException(fault, remedy);
    }
}
