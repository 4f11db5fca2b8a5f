package io.github.amazonpaygateway.impl.refund;

import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.refund.CreateRefund;
import io.github.amazonpaygateway.refund.Refund;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Paths and verbs of the Refund. The names of the methods are the names of the operations. */
@Path("refunds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface RefundsClient {

    @POST
    Refund createRefund(@HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, CreateRefund request);

    @GET
    @Path("{id}")
    Refund getRefund(@PathParam("id") RefundId id);
}
