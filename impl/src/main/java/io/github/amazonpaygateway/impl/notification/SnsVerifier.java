package io.github.amazonpaygateway.impl.notification;

import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides whether a message comes from one of our topics. The cheap questions come first, the network last. */
final class SnsVerifier {

    /** How far the clocks of AWS and ours may be apart. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(15);

    private static final Pattern TOPIC =
            Pattern.compile("arn:aws[a-z-]{0,20}:sns:[a-z0-9-]{1,30}:\\d{12}:[A-Za-z0-9_-]{1,256}");

    private final Set<String> topics;
    private final Duration maxAge;
    private final SnsAddresses addresses;
    private final SigningCertificates certificates;
    private final InstantSource clock;

    SnsVerifier(
            Set<String> topics,
            Duration maxAge,
            SnsAddresses addresses,
            SigningCertificates certificates,
            InstantSource clock) {
        this.topics = topics;
        this.maxAge = maxAge;
        this.addresses = addresses;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** @throws Refusal when it does not, or when that cannot be found out at the moment */
    void verify(SnsEnvelope envelope) {
        if (!topics.contains(envelope.topicArn())) {
            throw Refusal.forged(
                    "its topic" + shown(envelope.topicArn()) + " is not listed in amazonpay.notifications.topic-arns");
        }
        Instant now = clock.instant();
        if (envelope.timestamp().isBefore(now.minus(maxAge))) {
            throw Refusal.forged("it is older than amazonpay.notifications.max-age");
        }
        if (envelope.type() != SnsType.NOTIFICATION) {
            envelope.subscribeUrl().ifPresent(addresses::confirmation);
        }
        PublicKey key = certificates.key(addresses.certificate(envelope.certificateUrl()));
        if (!envelope.signatureVersion().verifies(envelope.signature(), envelope.signedBytes(), key)) {
            throw Refusal.forged("its signature does not match");
        }
        if (envelope.timestamp().isAfter(now.plus(CLOCK_TOLERANCE))) {
            throw Refusal.notNow("it is signed and from the future: the clock of this server is wrong");
        }
    }

    /** For the log, where it helps whoever has to list it; anything else that somebody posts does not belong there. */
    private static String shown(String topic) {
        return TOPIC.matcher(topic).matches() ? " " + topic : "";
    }
}
