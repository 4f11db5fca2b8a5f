package io.github.amazonpaygateway.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * A message whose signature was verified.
 *
 * @param messageId its name; a redelivery has the same one. 1 to 100 characters
 * @param notificationId Amazon Pay's number of it, if it has one; not good for telling duplicates
 * @param sent when it was sent, as signed
 * @param received when it was received first
 * @param body the whole message as received, JSON of at most half a million characters
 */
public record IncomingNotification(
        String messageId, Optional<String> notificationId, Instant sent, Instant received, String body) {

    /** Without the body. */
    @Override
    public String toString() {
        return "IncomingNotification[messageId=" + messageId + ", notificationId=" + notificationId + ", sent=" + sent
                + "]";
    }
}
