package io.github.amazonpaygateway.impl.charge;

import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.UpdateCharge;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.signing.SendAs;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Paths and verbs of the Charge. The names of the methods are the names of the operations. */
@Path("charges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface ChargesClient {

    @POST
    Charge createCharge(@HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, CreateCharge request);

    @GET
    @Path("{id}")
    Charge getCharge(@PathParam("id") ChargeId id);

    @PATCH
    @Path("{id}")
    Charge updateCharge(@PathParam("id") ChargeId id, UpdateCharge request);

    @POST
    @Path("{id}/capture")
    Charge captureCharge(
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key,
            @PathParam("id") ChargeId id,
            CaptureCharge request);

    @POST
    @SendAs("DELETE")
    @Path("{id}/cancel")
    Charge cancelCharge(@PathParam("id") ChargeId id, CancelCharge request);
}
