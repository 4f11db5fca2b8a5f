package io.github.amazonpaygateway.impl.dispute;

import io.github.amazonpaygateway.dispute.ContestDispute;
import io.github.amazonpaygateway.dispute.CreateDispute;
import io.github.amazonpaygateway.dispute.Dispute;
import io.github.amazonpaygateway.dispute.UpdateDispute;
import io.github.amazonpaygateway.id.DisputeId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Paths and verbs of the Dispute. The names of the methods are the names of the operations. */
@Path("disputes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface DisputesClient {

    @POST
    Dispute createDispute(@HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, CreateDispute request);

    @GET
    @Path("{id}")
    Dispute getDispute(@PathParam("id") DisputeId id);

    @PATCH
    @Path("{id}")
    Dispute updateDispute(@PathParam("id") DisputeId id, UpdateDispute request);

    @POST
    @Path("{id}/contest")
    Dispute contestDispute(
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key,
            @PathParam("id") DisputeId id,
            ContestDispute request);
}
