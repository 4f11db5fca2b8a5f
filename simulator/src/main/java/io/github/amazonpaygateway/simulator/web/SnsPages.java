package io.github.amazonpaygateway.simulator.web;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.notification.NotificationDesk;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What SNS answers to receivers of notifications: its certificate, and the confirmation of a subscription. */
final class SnsPages {

    private static final String CERTIFICATE = "/SimpleNotificationService-simulator.pem";
    private static final String AUTHORITY = "/simulator/notifications/ca.pem";
    private static final Pattern TOKEN = Pattern.compile("(?:^|&)Token=([0-9a-f]+)");

    private final NotificationDesk desk;

    SnsPages(NotificationDesk desk) {
        this.desk = desk;
    }

    /** The answer, if the request is one for SNS. */
    Optional<SimulatorResponse> answer(SimulatorRequest request) {
        String query = String.valueOf(request.rawQuery());
        return switch (request.rawPath()) {
            case CERTIFICATE -> Optional.of(pem(desk.keys().chainPem()));
            case AUTHORITY -> Optional.of(pem(desk.keys().authorityPem()));
            case "/" -> query.contains("Action=ConfirmSubscription") ? Optional.of(confirmed(query)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private SimulatorResponse confirmed(String query) {
        Matcher token = TOKEN.matcher(query);
        if (token.find()) {
            desk.confirmed(token.group(1));
        }
        return text("text/xml", "<ConfirmSubscriptionResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"/>");
    }

    private static SimulatorResponse pem(String text) {
        return text("application/x-pem-file", text);
    }

    private static SimulatorResponse text(String type, String text) {
        return new SimulatorResponse(200, Map.of("Content-Type", type), text.getBytes(StandardCharsets.UTF_8));
    }
}
