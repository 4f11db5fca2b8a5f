package io.github.amazonpaygateway.simulator.notification;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Carries an envelope to its merchant. */
@FunctionalInterface
interface Mail {

    /** Sends it; 0 if no answer came. */
    int send(Notification notification) throws InterruptedException;

    static Mail overHttp() {
        // as SNS does; asked for an upgrade to HTTP/2, Open Liberty leaves a POST without an answer
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return notification -> {
            try {
                return client.send(request(notification), BodyHandlers.discarding())
                        .statusCode();
            } catch (IOException noAnswer) {
                return 0;
            }
        };
    }

    private static HttpRequest request(Notification notification) {
        var request = HttpRequest.newBuilder(notification.url())
                .timeout(Duration.ofSeconds(15))
                .header("Content-Type", "text/plain; charset=UTF-8")
                .header("User-Agent", "Amazon Simple Notification Service Agent")
                .header("x-amz-sns-message-type", notification.type())
                .header("x-amz-sns-message-id", notification.messageId())
                .header("x-amz-sns-topic-arn", Post.TOPIC);
        if (notification.type().equals("Notification")) {
            request.header("x-amz-sns-subscription-arn", Post.SUBSCRIPTION);
        }
        return request.POST(BodyPublishers.ofString(notification.envelope())).build();
    }
}
