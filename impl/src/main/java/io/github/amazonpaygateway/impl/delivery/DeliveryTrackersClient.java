package io.github.amazonpaygateway.impl.delivery;

import io.github.amazonpaygateway.delivery.CreateDeliveryTracker;
import io.github.amazonpaygateway.delivery.DeliveryTracker;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Paths and verbs of the delivery tracker. The names of the methods are the names of the operations. */
@Path("deliveryTrackers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface DeliveryTrackersClient {

    @POST
    DeliveryTracker createDeliveryTracker(
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, CreateDeliveryTracker request);
}
