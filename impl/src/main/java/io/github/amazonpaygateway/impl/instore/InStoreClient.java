package io.github.amazonpaygateway.impl.instore;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.instore.CreateInStoreCharge;
import io.github.amazonpaygateway.instore.CreateInStoreRefund;
import io.github.amazonpaygateway.instore.InStoreCharge;
import io.github.amazonpaygateway.instore.InStoreRefund;
import io.github.amazonpaygateway.instore.MerchantScan;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Paths and verbs of the in-store payment. The names of the methods are the names of the operations. */
@Path("in-store")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface InStoreClient {

    @POST
    @Path("merchantScan")
    ChargePermissionId inStoreScan(@HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, MerchantScan request);

    @POST
    @Path("charge")
    InStoreCharge inStoreCharge(
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, CreateInStoreCharge request);

    @POST
    @Path("refund")
    InStoreRefund inStoreRefund(
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, CreateInStoreRefund request);
}
