package io.github.amazonpaygateway.impl.buyer;

import io.github.amazonpaygateway.buyer.BuyerProfile;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Paths and verbs of the buyer. The names of the methods are the names of the operations. */
@Path("buyers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface BuyersClient {

    @GET
    @Path("{token}")
    BuyerProfile getBuyer(@PathParam("token") String token);
}
