package io.github.amazonpaygateway.impl.file;

import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.file.UploadFile;
import io.github.amazonpaygateway.file.UploadedFile;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.transport.SignedUrls;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.file.ResilientFiles/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientFiles {

    public UploadedFile create(FilesClient amazon, Call call, UploadFile request) {
        return call.attempt(() -> amazon.uploadFile(request.key(), request));
    }

    public UploadedFile put(SignedUrls urls, Call call, UploadedFile file, UploadFile request) {
        return call.attempt(() -> {
            urls.upload("putFile", request.key(), file.url(), request.type().contentType(), request.content());
            return file;
        });
    }
}
