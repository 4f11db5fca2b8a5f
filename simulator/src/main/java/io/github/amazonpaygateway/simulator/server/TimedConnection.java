package io.github.amazonpaygateway.simulator.server;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestParserFactory;
import org.apache.hc.core5.http.message.BasicLineParser;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** A connection that is cut off if a request, once begun, does not end in time. */
final class TimedConnection extends DefaultBHttpServerConnection {

    private final Duration patience;
    private final ScheduledExecutorService watch;
    private final Runnable atEnd;
    private final AtomicBoolean ended = new AtomicBoolean();

    /** A connection that runs {@code atEnd} once, when it is closed. */
    TimedConnection(
            String scheme, Http1Config config, Duration patience, ScheduledExecutorService watch, Runnable atEnd) {
        super(
                scheme,
                config,
                null,
                null,
                null,
                null,
                new DefaultHttpRequestParserFactory(config, new BasicLineParser(), RawRequest.factory()),
                null);
        this.patience = patience;
        this.watch = watch;
        this.atEnd = atEnd;
    }

    @Override
    public void close() throws IOException {
        end();
        super.close();
    }

    @Override
    public void close(CloseMode mode) {
        end();
        super.close(mode);
    }

    private void end() {
        if (ended.compareAndSet(false, true)) {
            atEnd.run();
        }
    }

    /** The next request, or null if none begins in time. */
    @Override
    public @Nullable ClassicHttpRequest receiveRequestHeader() throws HttpException, IOException {
        if (!isDataAvailable(Timeout.of(patience))) {
            return null;
        }
        var cut = watch.schedule(() -> close(CloseMode.IMMEDIATE), patience.toMillis(), TimeUnit.MILLISECONDS);
        ClassicHttpRequest request = super.receiveRequestHeader();
        if (request instanceof RawRequest raw) {
            raw.expectBy(cut);
        }
        return request;
    }
}
