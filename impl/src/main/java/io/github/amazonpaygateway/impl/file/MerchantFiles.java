package io.github.amazonpaygateway.impl.file;

import io.github.amazonpaygateway.file.Files;
import io.github.amazonpaygateway.file.UploadFile;
import io.github.amazonpaygateway.file.UploadedFile;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.transport.SignedUrls;

/** What the shop sees of one merchant's files. */
public final class MerchantFiles implements Files {

    private final FilesClient amazon;
    private final SignedUrls urls;
    private final ResilientFiles files;
    private final Calls calls;

    public MerchantFiles(FilesClient amazon, ResilientFiles files, SignedUrls urls, Calls calls) {
        this.amazon = amazon;
        this.urls = urls;
        this.files = files;
        this.calls = calls;
    }

    @Override
    public UploadedFile upload(UploadFile request) {
        Call naming = calls.keyed("uploadFile", request.key());
        UploadedFile file = naming.run(() -> files.create(amazon, naming, request));
        Call putting = Call.keyed("putFile", request.key());
        return putting.run(() -> files.put(urls, putting, file, request));
    }
}
