package io.github.amazonpaygateway.file;

/** The files of a merchant at Amazon. Fails as {@link io.github.amazonpaygateway.failure} tells. */
public interface Files {

    /**
     * Uploads a file in two steps: asks for an address, and puts the content there without the merchant's signature.
     * Repeating an equal request uploads the same file again under the same name; when the address that Amazon remembers
     * is too old, it is refused, and a new key is needed. Each attempt of either step has the {@linkplain
     * io.github.amazonpaygateway.call.CallOptions#deadline() deadline} of the call's options for itself, if there is one.
     */
    UploadedFile upload(UploadFile request);
}
