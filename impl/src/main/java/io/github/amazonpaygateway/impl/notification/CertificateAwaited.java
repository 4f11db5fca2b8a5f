package io.github.amazonpaygateway.impl.notification;

import java.util.concurrent.CompletableFuture;

/** A message cannot be judged before its certificate has come. */
final class CertificateAwaited extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CompletableFuture<?> certificate;

    CertificateAwaited(CompletableFuture<?> certificate) {
        super("its certificate has not come yet", null, false, false);
        this.certificate = certificate;
    }

    /** Done when it has come, or failed by a {@link Refusal}. */
    CompletableFuture<?> certificate() {
        return certificate;
    }
}
