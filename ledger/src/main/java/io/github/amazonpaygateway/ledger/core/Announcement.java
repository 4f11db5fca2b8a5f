package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.id.CheckoutSessionId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the outbox: an event that has to reach the shop.
 *
 * @param eventId its name
 * @param merchant whose
 * @param order about which order
 * @param kind which event
 * @param intent the intent, if it is about one
 * @param objectId the object of Amazon, if it is about one
 * @param at when it happened; for an end that nears, when that is
 * @param reason a word or a sentence for why
 * @param tries how often it was fired in vain
 */
record Announcement(
        String eventId,
        String merchant,
        String order,
        Kind kind,
        Optional<String> intent,
        Optional<String> objectId,
        Instant at,
        Optional<String> reason,
        int tries) {

    /** Which event it becomes. */
    enum Kind {
        PAYMENT_CHANGED,
        PAYMENT_PARKED,
        AUTHORIZATION_EXPIRING,
        AUTHORIZATION_ENDED,
        PERMISSION_EXPIRING,
        SESSION_EXPIRING,
        ORPHAN_FOUND
    }

    static Announcement about(Kind kind, Intent intent) {
        return new Announcement(
                UUID.randomUUID().toString(),
                intent.merchant(),
                intent.id().order(),
                kind,
                Optional.of(intent.id().value()),
                intent.names().mostSpecific(),
                intent.updated(),
                intent.verdict().explanation(),
                0);
    }

    /** @param end when the session of a checkout ends */
    static Announcement ofSession(Intent intent, Instant end) {
        return new Announcement(
                UUID.randomUUID().toString(),
                intent.merchant(),
                intent.id().order(),
                Kind.SESSION_EXPIRING,
                Optional.of(intent.id().value()),
                intent.request().session().map(CheckoutSessionId::value),
                end,
                Optional.empty(),
                0);
    }

    static Announcement about(
            Kind kind, String merchant, String order, String objectId, Instant at, Optional<String> reason) {
        return new Announcement(
                UUID.randomUUID().toString(),
                merchant,
                order,
                kind,
                Optional.empty(),
                Optional.of(objectId),
                at,
                reason,
                0);
    }
}
