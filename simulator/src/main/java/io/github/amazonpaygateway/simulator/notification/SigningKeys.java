package io.github.amazonpaygateway.simulator.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The authority and its one signing key, made at first use. Safe for many threads. */
public final class SigningKeys {

    private @Nullable SigningCertificate authority;
    private @Nullable SigningCertificate leaf;

    SigningKeys() {}

    /**
     * Signs under this authority from now on, which a receiver may have learned to trust before.
     *
     * @throws IllegalArgumentException if it is none
     */
    public synchronized void signUnder(AuthorityPem kept) {
        authority = SigningCertificate.authority(kept);
        leaf = null;
    }

    /** The certificate to trust, PEM. */
    public synchronized String authorityPem() {
        return authority().pem();
    }

    /** The certificate of the signing key, then that of its authority, PEM. */
    public synchronized String chainPem() {
        return leaf().pem() + authority().pem();
    }

    synchronized byte[] sign(String algorithm, byte[] bytes) {
        return leaf().sign(algorithm, bytes);
    }

    private SigningCertificate authority() {
        if (authority == null) {
            authority = SigningCertificate.authority();
        }
        return authority;
    }

    private SigningCertificate leaf() {
        if (leaf == null) {
            // the name in the certificates of SNS, and those under which the simulator is called
            leaf = authority().issue(List.of("sns.amazonaws.com", "localhost", "127.0.0.1", "simulator"));
        }
        return leaf;
    }
}
