package io.github.amazonpaygateway.impl.raw;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.signing.SendAs;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Verbs only; where to is said by the target. The names of the methods are the names of the operations. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface RawClient {

    @GET
    String rawGet(@HeaderParam(TargetFilter.TARGET) String target);

    @POST
    String rawPost(
            @HeaderParam(TargetFilter.TARGET) String target,
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key,
            @Nullable String json);

    @PATCH
    String rawPatch(@HeaderParam(TargetFilter.TARGET) String target, @Nullable String json);

    @POST
    @SendAs("DELETE")
    String rawDelete(@HeaderParam(TargetFilter.TARGET) String target, @Nullable String json);
}
