package io.github.amazonpaygateway.impl.failure;

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

/** One client with all that ours have. */
@Path("v2/charges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface ProbeClient {

    @GET
    @Path("S01")
    ProbeAnswer getProbe();

    @POST
    ProbeAnswer createProbe(@HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, String body);

    @PATCH
    @Path("S01")
    ProbeAnswer updateProbe(String body);

    @POST
    @SendAs("DELETE")
    @Path("S01/cancel")
    ProbeAnswer cancelProbe(String body);
}
