package io.github.amazonpaygateway.impl.token;

import io.github.amazonpaygateway.token.AuthorizationToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Paths and verbs of the authorization token. The names of the methods are the names of the operations. */
@Path("authorizationTokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface AuthorizationTokensClient {

    @GET
    @Path("{token}")
    AuthorizationToken getAuthorizationToken(
            @PathParam("token") String token, @QueryParam("merchantId") String merchantId);
}
