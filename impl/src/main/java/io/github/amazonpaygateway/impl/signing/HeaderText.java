package io.github.amazonpaygateway.impl.signing;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import jakarta.ws.rs.client.ClientRequestContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A header of a request as text. Clients make a new text each time they are asked, though it mostly is one already. */
public final class HeaderText {

    /** The text, or null when the request has no such header. */
    public static @Nullable String of(ClientRequestContext request, String name) {
        List<Object> values = request.getHeaders().get(name);
        Object only = values == null || values.size() != 1 ? null : values.get(0);
        return only instanceof String || only instanceof IdempotencyKey
                ? only.toString()
                : request.getHeaderString(name);
    }

    private HeaderText() {}
}
