package io.github.amazonpaygateway.impl.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The samples of Amazon's page about the Charge, as they stand there, with their {@code //} comments. */
final class Samples {

    static final String CREATED_CHARGE = load("create-charge-response");
    static final String READ_CHARGE = load("get-charge-response");
    static final String CAPTURED_CHARGE = load("capture-charge-response");
    static final String CANCELED_CHARGE = load("cancel-charge-response");
    static final String CREATE_CHARGE = load("create-charge-request");
    static final String CAPTURE_CHARGE = load("capture-charge-request");
    static final String CANCEL_CHARGE = load("cancel-charge-request");

    private static String load(String name) {
        try (InputStream sample = Samples.class.getResourceAsStream("samples/" + name + ".json")) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without comments, and without white space outside of texts. */
    static String bare(String sample) {
        return sample.replaceAll("//[^\n]*", "").replaceAll("\\s+(?=([^\"]*\"[^\"]*\")*[^\"]*$)", "");
    }

    private Samples() {}
}
