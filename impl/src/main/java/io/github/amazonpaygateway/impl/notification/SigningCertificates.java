package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.impl.transport.Downloads;
import java.io.IOException;
import java.net.URI;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * The certificates by which messages are checked. Each is fetched once a day, by one thread that is not the caller's,
 * whoever asks for it.
 */
final class SigningCertificates {

    /** A message names its certificate, so many names in a short time are an attack. */
    private static final int MOST_FETCHES = 4;

    private final CertificateSource source;
    private final CertificateCheck check;
    private final Executor fetchers;
    private final InstantSource clock;
    private final Remembered<X509Certificate> good = new Remembered<>(16, Duration.ofDays(1));
    private final Remembered<String> bad = new Remembered<>(256, Duration.ofMinutes(5));
    private final Remembered<CompletableFuture<X509Certificate>> fetching =
            new Remembered<>(MOST_FETCHES, Duration.ofMinutes(1));

    SigningCertificates(CertificateSource source, CertificateCheck check, Executor fetchers, InstantSource clock) {
        this.source = source;
        this.check = check;
        this.fetchers = fetchers;
        this.clock = clock;
    }

    /**
     * Never waits.
     *
     * @throws Refusal when the certificate is none of SNS or cannot be had
     * @throws CertificateAwaited while it is being fetched
     */
    PublicKey key(URI address) {
        X509Certificate certificate = good.get(address, clock.instant()).orElseGet(() -> fetched(fetch(address)));
        check.requireValid(certificate, clock.instant());
        return certificate.getPublicKey();
    }

    private synchronized CompletableFuture<X509Certificate> fetch(URI address) {
        bad.get(address, clock.instant()).ifPresent(reason -> {
            throw Refusal.forged(reason);
        });
        return good.get(address, clock.instant())
                .map(CompletableFuture::completedFuture)
                .or(() -> fetching.get(address, clock.instant()))
                .orElseGet(() -> start(address));
    }

    private CompletableFuture<X509Certificate> start(URI address) {
        if (fetching.isFull(clock.instant())) {
            throw Refusal.notNow("too many certificates are being fetched");
        }
        var result = new CompletableFuture<X509Certificate>();
        fetching.put(address, result, clock.instant());
        try {
            fetchers.execute(() -> complete(address, result));
        } catch (RejectedExecutionException e) {
            fetching.remove(address);
            throw Refusal.notNow("no thread is free to fetch a certificate");
        }
        return result;
    }

    private void complete(URI address, CompletableFuture<X509Certificate> result) {
        try {
            X509Certificate certificate = checked(address);
            good.put(address, certificate, clock.instant());
            fetching.remove(address);
            result.complete(certificate);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORGED) {
                bad.put(address, String.valueOf(refusal.getMessage()), clock.instant());
            }
            fetching.remove(address);
            result.completeExceptionally(refusal);
        } catch (RuntimeException | Error unexpected) {
            fetching.remove(address);
            result.completeExceptionally(Refusal.notNow("its certificate could not be read: " + unexpected));
        }
    }

    private X509Certificate checked(URI address) {
        try {
            return check.accept(address, source.get(address), clock.instant());
        } catch (Downloads.Refused e) {
            throw Refusal.forged("there is no such certificate: " + e.getMessage());
        } catch (IOException e) {
            throw Refusal.notNow("its certificate cannot be fetched: " + e.getMessage());
        }
    }

    private static X509Certificate fetched(CompletableFuture<X509Certificate> certificate) {
        if (!certificate.isDone()) {
            throw new CertificateAwaited(certificate);
        }
        try {
            return certificate.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : Refusal.notNow("its certificate failed");
        }
    }
}
