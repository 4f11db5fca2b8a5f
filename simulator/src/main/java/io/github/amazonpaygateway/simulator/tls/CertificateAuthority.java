package io.github.amazonpaygateway.simulator.tls;

import io.github.amazonpaygateway.simulator.key.Pem;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Vouches for the https front. Trust {@link #certificatePem()} in a test, never elsewhere. */
public final class CertificateAuthority {

    /** The names the server certificate is good for: this machine, and the hosts every official SDK insists on. */
    public static final List<String> SERVER_NAMES = List.of(
            "localhost",
            "127.0.0.1",
            "0:0:0:0:0:0:0:1",
            "pay-api.amazon.com",
            "pay-api.amazon.eu",
            "pay-api.amazon.jp",
            "static-na.payments-amazon.com",
            "static-eu.payments-amazon.com",
            "static-fe.payments-amazon.com");

    private final KeyPair keys;
    private final X509Certificate certificate;

    private CertificateAuthority(KeyPair keys, X509Certificate certificate) {
        this.keys = keys;
        this.certificate = certificate;
    }

    /** A new authority with a new key. */
    public static CertificateAuthority create() {
        KeyPair keys = Certificates.newKeys();
        return new CertificateAuthority(keys, Certificates.authority(keys));
    }

    /** The authority's certificate. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** The authority's certificate as PEM. */
    public String certificatePem() {
        try {
            return Pem.of("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A context for a server with a certificate for {@link #SERVER_NAMES}. */
    public SSLContext serverContext() {
        KeyPair server = Certificates.newKeys();
        X509Certificate[] chain = {Certificates.server(server, SERVER_NAMES, keys, certificate), certificate};
        try {
            return context(server, chain);
        } catch (GeneralSecurityException | IOException noTls) {
            throw new IllegalStateException("This JDK cannot serve https", noTls);
        }
    }

    private static SSLContext context(KeyPair server, X509Certificate[] chain)
            throws GeneralSecurityException, IOException {
        char[] password = new char[0];
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setKeyEntry("server", server.getPrivate(), password, chain);
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
