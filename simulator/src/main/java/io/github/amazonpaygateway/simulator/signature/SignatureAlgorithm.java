package io.github.amazonpaygateway.simulator.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The two ways to sign; they differ in the length of the salt. */
enum SignatureAlgorithm {
    PSS("AMZN-PAY-RSASSA-PSS", 20),
    PSS_V2("AMZN-PAY-RSASSA-PSS-V2", 32);

    private final String label;
    private final int saltLength;

    SignatureAlgorithm(String label, int saltLength) {
        this.label = label;
        this.saltLength = saltLength;
    }

    static Optional<SignatureAlgorithm> ofLabel(String label) {
        return Arrays.stream(values()).filter(a -> a.label.equals(label)).findFirst();
    }

    int saltLength() {
        return saltLength;
    }

    /** The text that is signed in place of a longer one. */
    String stringToSign(String text) {
        return label + "\n" + Sha256.hex(text);
    }

    boolean verifies(PublicKey key, String text, String base64Signature) {
        try {
            Signature verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, saltLength, 1));
            verifier.initVerify(key);
            verifier.update(stringToSign(text).getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(base64Signature));
        } catch (SignatureException | InvalidKeyException | IllegalArgumentException notASignatureOfThisKey) {
            return false;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
