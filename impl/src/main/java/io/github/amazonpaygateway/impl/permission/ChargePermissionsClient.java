package io.github.amazonpaygateway.impl.permission;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.impl.signing.SendAs;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import io.github.amazonpaygateway.permission.UpdateChargePermission;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Paths and verbs of the ChargePermission. The names of the methods are the names of the operations. */
@Path("chargePermissions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface ChargePermissionsClient {

    @GET
    @Path("{id}")
    ChargePermission getChargePermission(@PathParam("id") ChargePermissionId id);

    @PATCH
    @Path("{id}")
    ChargePermission updateChargePermission(@PathParam("id") ChargePermissionId id, UpdateChargePermission request);

    @POST
    @SendAs("DELETE")
    @Path("{id}/close")
    ChargePermission closeChargePermission(@PathParam("id") ChargePermissionId id, CloseChargePermission request);
}
