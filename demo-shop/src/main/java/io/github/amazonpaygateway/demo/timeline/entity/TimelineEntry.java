package io.github.amazonpaygateway.demo.timeline.entity;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that Amazon told of the payment of an order.
 *
 * @param at when the shop heard it
 * @param about the id of the Charge or Refund
 * @param state where that stood, as Amazon says it
 * @param notificationId Amazon's number of the notification; empty if the shop had to ask by itself
 */
public record TimelineEntry(Instant at, String about, String state, Optional<String> notificationId) {

    /** For people. */
    public String words() {
        return switch (state) {
            case "AUTHORIZATION_INITIATED" -> "Amazon Pay is checking the payment";
            case "AUTHORIZED" -> "Payment authorized";
            case "CAPTURE_INITIATED" -> "Capture is under way";
            case "CAPTURED" -> "Payment captured";
            case "CANCELED" -> "Payment canceled";
            case "DECLINED" -> "Declined";
            case "REFUND_INITIATED" -> "Refund is under way";
            case "REFUNDED" -> "Refund is done";
            default -> state;
        };
    }
}
