package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.Received;
import io.github.amazonpaygateway.impl.stub.StubServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Queue;

/** A server that answers what a test wrote down, and a shop that calls it through the whole gateway. */
final class ScriptedAmazonPay implements AutoCloseable {

    private final Queue<Behaviour> answers = new ArrayDeque<>();
    private final StubServer server;
    private final ShopContainer shop;
    private int seen;

    ScriptedAmazonPay() throws IOException {
        server = StubServer.plain((request, wire) -> next().answer(request, wire));
        shop = new ShopContainer(ShopContainer.impatient(server.uri("")));
    }

    AmazonPayGateway pay() {
        return shop.gateway();
    }

    URI uri(String path) {
        return server.uri(path);
    }

    ScriptedAmazonPay answers(int status, String json) {
        return answers(Behaviour.json(status, json));
    }

    synchronized ScriptedAmazonPay answers(Behaviour behaviour) {
        answers.add(behaviour);
        return this;
    }

    private synchronized Behaviour next() {
        Behaviour next = answers.poll();
        return next == null ? Behaviour.json(500, "{\"reasonCode\":\"NothingScripted\"}") : next;
    }

    /** The next request that was not looked at yet: signed, without a key and without a body. */
    Received got(String methodAndPath) {
        return got(methodAndPath, "");
    }

    /** The next request that was not looked at yet: signed, with exactly this body, keyed if it is a POST. */
    Received got(String methodAndPath, String body) {
        Received request = unsigned(methodAndPath);
        assertThat(request.text()).isEqualTo(body);
        assertThat(request.header("authorization").orElseThrow()).startsWith("AMZN-PAY-RSASSA-PSS-V2 PublicKeyId=");
        assertThat(request.header("accept")).contains("application/json");
        assertThat(request.header("content-type")).contains("application/json");
        assertThat(request.header("x-amz-pay-region")).contains("NA");
        assertThat(request.header("x-amz-pay-idempotency-key").isPresent())
                .isEqualTo(methodAndPath.startsWith("POST "));
        return request;
    }

    Received unsigned(String methodAndPath) {
        assertThat(server.requests()).as("requests").hasSizeGreaterThan(seen);
        Received request = server.requests().get(seen++);
        assertThat(request.requestLine()).isEqualTo(methodAndPath + " HTTP/1.1");
        return request;
    }

    void gotNothingYet() {
        assertThat(server.requests()).hasSize(seen);
    }

    /** Every request was looked at, and every answer given. */
    synchronized void gotNothingElse() {
        int looked = seen;
        int left = answers.size();
        seen = server.requests().size();
        answers.clear();
        assertThat(seen).as("requests").isEqualTo(looked);
        assertThat(left).as("answers not asked for").isZero();
    }

    @Override
    public void close() {
        shop.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
