package io.github.amazonpaygateway.impl.account;

import io.github.amazonpaygateway.account.CreateStore;
import io.github.amazonpaygateway.account.Store;
import io.github.amazonpaygateway.account.UpdateStore;
import io.github.amazonpaygateway.id.MerchantAccountId;
import io.github.amazonpaygateway.id.StoreId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Paths and verbs of the store. The names of the methods are the names of the operations. */
@Path("merchantAccounts/{account}/stores")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface StoresClient {

    @POST
    Store createStore(
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key,
            @PathParam("account") MerchantAccountId account,
            CreateStore request);

    @PATCH
    @Path("{store}")
    Store updateStore(
            @PathParam("account") MerchantAccountId account, @PathParam("store") StoreId store, UpdateStore request);
}
