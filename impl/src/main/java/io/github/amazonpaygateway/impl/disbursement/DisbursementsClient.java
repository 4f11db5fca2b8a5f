package io.github.amazonpaygateway.impl.disbursement;

import io.github.amazonpaygateway.impl.json.DisbursementPage;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Paths and verbs of the disbursement. The names of the methods are the names of the operations. */
@Path("disbursements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface DisbursementsClient {

    /** By the token alone, as reports are; for disbursements that is inferred. */
    @GET
    DisbursementPage getDisbursements(
            @QueryParam("startTime") @Nullable String startTime,
            @QueryParam("endTime") @Nullable String endTime,
            @QueryParam("pageSize") @Nullable Integer pageSize,
            @QueryParam("nextToken") @Nullable String nextToken);
}
