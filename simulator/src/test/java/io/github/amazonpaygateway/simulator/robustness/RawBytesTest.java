package io.github.amazonpaygateway.simulator.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.server.RunningSimulator;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RawBytesTest {

    private static final int CONNECTIONS = 500;
    private static final String[] STARTS = {
        "GET /simulator/health HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /v2/charges HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n{}",
        "POST /v2/charges HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
        "GET  HTTP/1.1\r\n\r\n",
        "\u0016\u0003\u0001\u0002",
        ""
    };

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void getAnAnswerOrAClosedConnection() throws IOException {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("raw bytes, seed " + seed);
        var random = new Random(seed);
        try (var simulator = new RunningSimulator()) {
            URI url = URI.create(simulator.url());
            for (int i = 0; i < CONNECTIONS; i++) {
                String answer = answerTo(bytes(random), url);

                assertThat(answer).doesNotContain("\tat ").doesNotContain("Exception:");
                assertThat(answer.isEmpty() || answer.startsWith("HTTP/1.1 ") || answer.startsWith("<h1>"))
                        .as("seed %s: %s", seed, answer)
                        .isTrue();
            }
            assertThat(simulator.get("/simulator/health").statusCode()).isEqualTo(200);
        }
    }

    private static String answerTo(byte[] bytes, URI url) throws IOException {
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException closed) {
            return "";
        }
    }

    private static byte[] bytes(Random random) {
        byte[] start = STARTS[random.nextInt(STARTS.length)].getBytes(StandardCharsets.ISO_8859_1);
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        byte[] all = new byte[start.length + noise.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(noise, 0, all, start.length, noise.length);
        for (int i = random.nextInt(3); i > 0 && all.length > 0; i--) {
            all[random.nextInt(all.length)] = (byte) random.nextInt(256);
        }
        return all;
    }
}
