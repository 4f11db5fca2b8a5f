package io.github.amazonpaygateway.impl.checkout;

import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.FinalizeCheckoutSession;
import io.github.amazonpaygateway.checkout.UpdateCheckoutSession;
import io.github.amazonpaygateway.id.CheckoutSessionId;
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

/** Paths and verbs of the CheckoutSession. The names of the methods are the names of the operations. */
@Path("checkoutSessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface CheckoutSessionsClient {

    @POST
    CheckoutSession createCheckoutSession(
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, CreateCheckoutSession request);

    @GET
    @Path("{id}")
    CheckoutSession getCheckoutSession(@PathParam("id") CheckoutSessionId id);

    @PATCH
    @Path("{id}")
    CheckoutSession updateCheckoutSession(@PathParam("id") CheckoutSessionId id, UpdateCheckoutSession request);

    @POST
    @Path("{id}/complete")
    CheckoutSession completeCheckoutSession(
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key,
            @PathParam("id") CheckoutSessionId id,
            CompleteCheckoutSession request);

    @POST
    @Path("{id}/finalize")
    CheckoutSession finalizeCheckoutSession(
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key,
            @PathParam("id") CheckoutSessionId id,
            FinalizeCheckoutSession request);
}
