package io.github.amazonpaygateway.impl.channel;

import io.github.amazonpaygateway.impl.config.MerchantConfiguration;
import io.github.amazonpaygateway.impl.failure.FailureMapper;
import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import io.github.amazonpaygateway.impl.raw.TargetFilter;
import io.github.amazonpaygateway.impl.signing.ClockSkew;
import io.github.amazonpaygateway.impl.signing.RequestSigner;
import io.github.amazonpaygateway.impl.signing.SigningFilter;
import io.github.amazonpaygateway.impl.transport.HttpEngine;
import io.github.amazonpaygateway.impl.transport.SignedUrls;
import io.github.amazonpaygateway.impl.transport.TransportFilter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** The Rest Clients of one merchant. Open as long as the gateway of the merchant lives. */
public final class Channel implements AutoCloseable {

    private final URI base;
    private final List<Object> parts;
    private final SignedUrls documents;
    private final List<Object> open = new CopyOnWriteArrayList<>();

    private Channel(URI base, List<Object> parts, SignedUrls documents) {
        this.base = base;
        this.documents = documents;
        this.parts = parts;
    }

    /**
     * @param merchant who calls
     * @param json the merchant's JSON binding
     * @param engine the way out
     */
    public static Channel open(MerchantConfiguration merchant, AmazonPayJson json, HttpEngine engine) {
        ClockSkew clock = new ClockSkew(Clock.systemUTC());
        RequestSigner signer = new RequestSigner(merchant.key(), merchant.algorithm());
        return new Channel(
                merchant.baseUri(),
                List.of(
                        new TargetFilter(merchant.baseUri()),
                        new OptionsFilter(),
                        new SigningFilter(signer, merchant.region().name(), clock, json),
                        new TransportFilter(engine),
                        new FailureMapper(json, clock),
                        new AnswerReader(json)),
                new SignedUrls(engine, merchant.baseUri()));
    }

    /** The way to documents and files, which lie elsewhere. */
    public SignedUrls documents() {
        return documents;
    }

    /** A client for the paths and verbs of this interface. */
    public <C> C client(Class<C> type) {
        RestClientBuilder builder = RestClientBuilder.newBuilder().baseUri(base);
        parts.forEach(builder::register);
        C client = builder.build(type);
        open.add(client);
        return client;
    }

    @Override
    public void close() {
        open.forEach(Channel::close);
    }

    private static void close(Object client) {
        try {
            if (client instanceof Closeable closeable) {
                closeable.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
