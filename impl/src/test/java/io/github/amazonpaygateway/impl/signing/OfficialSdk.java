package io.github.amazonpaygateway.impl.signing;

import com.amazon.pay.api.PayConfiguration;
import com.amazon.pay.api.SignatureHelper;
import com.amazon.pay.api.exceptions.AmazonPayClientException;
import com.amazon.pay.api.types.AmazonSignatureAlgorithm;
import com.amazon.pay.api.types.Region;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;

/** The official SDK as a second opinion on what is to be signed. */
final class OfficialSdk {

    private static final SignatureHelper HELPER = new SignatureHelper(new PayConfiguration().setRegion(Region.EU));

    static String stringToSign(
            SigningAlgorithm algorithm,
            URI uri,
            String method,
            Map<String, List<String>> parameters,
            String body,
            Map<String, List<String>> headers) {
        try {
            String canonical = HELPER.createCanonicalRequest(uri, method, parameters, body, headers);
            return HELPER.createStringToSign(canonical, algorithm.label());
        } catch (AmazonPayClientException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All headers that the SDK signs: its own ones, with its own clock, and those of the caller. */
    static Map<String, List<String>> headers(URI uri, Map<String, String> caller) {
        try {
            return HELPER.createPreSignedHeaders(uri, caller);
        } catch (AmazonPayClientException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signature(SigningAlgorithm algorithm, PrivateKey key, String stringToSign) {
        try {
            return HELPER.generateSignature(
                    stringToSign, key, AmazonSignatureAlgorithm.returnIfValidAlgorithm(algorithm.label()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private OfficialSdk() {}
}
