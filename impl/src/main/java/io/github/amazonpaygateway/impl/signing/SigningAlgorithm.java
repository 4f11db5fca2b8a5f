package io.github.amazonpaygateway.impl.signing;

import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/** The two algorithms that Amazon Pay accepts: RSASSA-PSS over SHA-256, which differ only in label and salt. */
public enum SigningAlgorithm {
    V1("AMZN-PAY-RSASSA-PSS", 20),
    V2("AMZN-PAY-RSASSA-PSS-V2", 32);

    private final String label;
    private final PSSParameterSpec parameters;

    SigningAlgorithm(String label, int saltLength) {
        this.label = label;
        this.parameters = new PSSParameterSpec(
                "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, saltLength, PSSParameterSpec.TRAILER_FIELD_BC);
    }

    /** The name that goes into the text to sign, the header and the button. */
    public String label() {
        return label;
    }

    PSSParameterSpec parameters() {
        return parameters;
    }
}
