package io.github.amazonpaygateway.ledger.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows from an intent alone, so that even a database that forgot it leads to the same request. */
final class AttemptKey {

    /** 24 bytes are 32 characters of the alphabet that Amazon allows. */
    private static final int KEY_BYTES = 24;

    private AttemptKey() {}

    /** The key of this attempt, the same on every server and after every loss. */
    static IdempotencyKey of(String merchant, IntentId intent, int attempt) {
        byte[] hash = sha256(merchant + "\n" + intent + "\n" + attempt);
        return IdempotencyKey.of(
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, KEY_BYTES)));
    }

    /** Tells a request from another one; 64 characters. */
    static String hash(PaymentRequest request) {
        return HexFormat.of().formatHex(sha256(text(request)));
    }

    /** Written out, so that it stays the same when a class is written anew. */
    private static String text(PaymentRequest request) {
        return Stream.of(
                        request.operation().name(),
                        text(request.amount()),
                        text(request.totalOrderAmount()),
                        text(request.session()),
                        text(request.permission()),
                        text(request.charge()),
                        text(request.softDescriptor()),
                        String.valueOf(request.pendingAllowed()),
                        String.valueOf(request.cancelPending()),
                        text(request.note()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JVM has SHA-256", impossible);
        }
    }
}
