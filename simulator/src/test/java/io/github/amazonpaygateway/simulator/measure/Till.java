package io.github.amazonpaygateway.simulator.measure;

import io.github.amazonpaygateway.simulator.contract.Signing;
import io.github.amazonpaygateway.simulator.measure.Connection.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Words and signs the requests of a shop. */
record Till(URI server, Signing signing, String storeId) {

    private static final AtomicLong KEYS = new AtomicLong(System.nanoTime());

    byte[] get(String path) {
        return signed("GET", path, "", Map.of());
    }

    byte[] patch(String path, String body) {
        return signed("PATCH", path, body, Map.of());
    }

    byte[] post(String path, String body) {
        return signed("POST", path, body, Map.of("x-amz-pay-idempotency-key", "k" + KEYS.incrementAndGet()));
    }

    /** A request of the simulator's own, which nobody signs. */
    static byte[] control(String path, String body) {
        return Connection.request("POST", "/simulator/" + path, Map.of(), json(body));
    }

    static byte[] look(String path) {
        return Connection.request("GET", "/simulator/" + path, Map.of(), "");
    }

    String session() {
        return "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'https://shop.example/review',"
                + "'checkoutResultReturnUrl':'https://shop.example/result'},'storeId':'" + storeId + "'}";
    }

    static String terms(String intent, String amount) {
        return "{'paymentDetails':{'paymentIntent':'" + intent + "','chargeAmount':" + price(amount) + "}}";
    }

    static String price(String amount) {
        return "{'amount':'" + amount + "','currencyCode':'USD'}";
    }

    /** Walks a buyer through the checkout; answers what complete answers. */
    Answer checkout(Connection connection, String intent, String amount) throws IOException {
        String session = "checkoutSessions/"
                + connection
                        .send(post("checkoutSessions", session()))
                        .expect(201)
                        .text("checkoutSessionId");
        connection.send(patch(session, terms(intent, amount))).expect(200);
        connection.send(control(session + "/buyer", "{'action':'approve'}")).expect(200);
        return connection
                .send(post(session + "/complete", "{'chargeAmount':" + price(amount) + "}"))
                .expect(200);
    }

    private byte[] signed(String method, String path, String body, Map<String, String> more) {
        URI url = server.resolve("/v2/" + path);
        Map<String, String> headers = signing.headers(method, url, json(body), Instant.now(), more);
        String target = url.getRawQuery() == null ? url.getRawPath() : url.getRawPath() + "?" + url.getRawQuery();
        return Connection.request(method, target, headers, json(body));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
