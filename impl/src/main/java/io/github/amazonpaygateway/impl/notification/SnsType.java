package io.github.amazonpaygateway.impl.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of messages of SNS, and what of each is signed, in this order. */
enum SnsType {
    NOTIFICATION("Notification", "Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"),
    SUBSCRIPTION_CONFIRMATION(
            "SubscriptionConfirmation",
            "Message",
            "MessageId",
            "SubscribeURL",
            "Timestamp",
            "Token",
            "TopicArn",
            "Type"),
    UNSUBSCRIBE_CONFIRMATION(
            "UnsubscribeConfirmation",
            "Message",
            "MessageId",
            "SubscribeURL",
            "Timestamp",
            "Token",
            "TopicArn",
            "Type");

    private final String label;
    private final List<String> signedFields;

    SnsType(String label, String... signedFields) {
        this.label = label;
        this.signedFields = List.of(signedFields);
    }

    static Optional<SnsType> of(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }

    List<String> signedFields() {
        return signedFields;
    }
}
