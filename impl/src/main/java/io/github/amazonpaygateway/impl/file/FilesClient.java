package io.github.amazonpaygateway.impl.file;

import io.github.amazonpaygateway.file.UploadFile;
import io.github.amazonpaygateway.file.UploadedFile;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Paths and verbs of the file. The names of the methods are the names of the operations. */
@Path("files")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface FilesClient {

    @POST
    UploadedFile uploadFile(@HeaderParam("x-amz-pay-idempotency-key") IdempotencyKey key, UploadFile request);
}
