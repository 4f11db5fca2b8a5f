package io.github.amazonpaygateway.impl.account;

import io.github.amazonpaygateway.account.ClaimMerchantAccount;
import io.github.amazonpaygateway.account.MerchantAccount;
import io.github.amazonpaygateway.account.RegisterMerchantAccount;
import io.github.amazonpaygateway.account.UpdateMerchantAccount;
import io.github.amazonpaygateway.id.MerchantAccountId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.json.Done;
import io.github.amazonpaygateway.impl.transport.AnsweredBySeeOther;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Paths and verbs of the merchant account. The names of the methods are the names of the operations. */
@Path("merchantAccounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface MerchantAccountsClient {

    @POST
    MerchantAccount registerMerchantAccount(
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, RegisterMerchantAccount request);

    @PATCH
    @Path("{id}")
    MerchantAccount updateMerchantAccount(
            @HeaderParam("x-amz-pay-authtoken") @Nullable String token,
            @PathParam("id") MerchantAccountId id,
            UpdateMerchantAccount request);

    @DELETE
    @Path("{id}")
    Done deleteMerchantAccount(@PathParam("id") MerchantAccountId id);

    @POST
    @AnsweredBySeeOther
    @Path("{id}/claim")
    Response claimMerchantAccount(
            @HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key,
            @PathParam("id") MerchantAccountId id,
            ClaimMerchantAccount request);
}
