package io.github.amazonpaygateway.impl.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.Eventually;
import io.github.amazonpaygateway.impl.stub.StubServer;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadsTest {

    static final String OK = "HTTP/1.1 200 OK\r\n";

    final Downloads downloads = new Downloads(Settings.patient().value());

    StubServer server;

    @BeforeEach
    void start() throws IOException {
        server = StubServer.plain(Behaviour.raw(OK, new byte[Downloads.LIMIT]));
    }

    @AfterEach
    void close() throws IOException {
        downloads.close();
        server.close();
    }

    @Test
    void theLargestFileComesWhole() throws IOException {
        assertThat(downloads.get(server.uri("/x.pem"))).hasSize(Downloads.LIMIT);
    }

    @Test
    void readingStopsAsSoonAsThereIsMore() {
        server.behave((request, wire) -> {
            wire.write(OK + "Content-Length: 1000000\r\n\r\n");
            wire.write(new byte[Downloads.LIMIT + 1]);
            wire.hang(); // whoever wanted the rest would wait for it
        });

        assertRefused();
    }

    @Test
    void aFileWithoutAnEndIsReadNoFurther() {
        server.behave((request, wire) -> {
            wire.write(OK + "Transfer-Encoding: chunked\r\n\r\n10001\r\n");
            wire.write(new byte[Downloads.LIMIT + 1]);
            wire.hang();
        });

        assertRefused();
    }

    @Test
    void whatIsPackedIsMeasuredUnpacked() {
        server.behave(Behaviour.raw(OK + "Content-Encoding: gzip\r\n", Behaviour.gzip(new byte[Downloads.LIMIT + 1])));

        assertRefused();
    }

    private void assertRefused() {
        assertThatThrownBy(() -> downloads.get(server.uri("/x.pem")))
                .isInstanceOf(Downloads.Refused.class)
                .hasMessageContaining("larger than 65536 bytes");
        Eventually.holds(() -> server.open() == 0);
    }
}
