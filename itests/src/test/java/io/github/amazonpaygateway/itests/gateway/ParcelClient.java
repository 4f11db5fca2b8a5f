package io.github.amazonpaygateway.itests.gateway;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A client of the shop's own that has nothing to do with payments. */
@RegisterRestClient(configKey = "parcels")
@Path("parcels")
public interface ParcelClient {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Response send(Map<String, String> parcel);

    @GET
    Response list();
}
