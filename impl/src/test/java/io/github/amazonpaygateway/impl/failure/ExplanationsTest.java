package io.github.amazonpaygateway.impl.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            InvalidParameterValue | The value provided for [chargeAmount.amount] is invalid. | Amazon names chargeAmount.amount
            MissingParameterValue | Value is missing for the required parameter chargePermissionId | Amazon names chargePermissionId
            UnrecognizedField | The field 'checkoutMode' is invalid for this API | Amazon names checkoutMode
            InvalidParameterValue | The value 'Jane' provided for 'merchantStoreName' is invalid. Exceeds maximum allowed characters length of: 50 | Amazon names merchantStoreName, at most 50 characters
            """)
    void namesTheParameter(String code, String message, String sentence) throws IOException {
        AmazonPayException failure = refused(400, code, message);

        assertThat(failure).isInstanceOf(RequestRejectedException.class);
        assertThat(failure.getMessage()).endsWith(". " + sentence).doesNotContain("Jane");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The value 'as provided for Jane' provided for 'merchantStoreName' is invalid.",
                "Jane lives in Main Street",
                "provided for '<script>'"
            })
    void namesNothingInDoubt(String message) throws IOException {
        assertThat(refused(400, "InvalidParameterValue", message).getMessage())
                .endsWith("InvalidParameterValue, request id r-1");
    }

    @ParameterizedTest
    @CsvSource({
        "401, UnauthorizedAccess",
        "403, InvalidRequestSignature",
        "403, InvalidParameterValue",
        "422, SoftDeclined"
    })
    void repeatsNothingOfTheSignature(int status, String code) throws IOException {
        AmazonPayException failure = refused(
                status, code, "Unable to verify signature, signing String [AMZN-PAY c0ffee], signature [c2lnbmF0dXJl]");

        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        assertThat(all.toString()).doesNotContain("c0ffee").doesNotContain("c2lnbmF0dXJl");
    }

    @Test
    void givesARemedyForAWrongSignature() throws IOException {
        assertThat(refused(403, "InvalidRequestSignature", "x"))
                .hasMessageContaining("private key")
                .hasMessageContaining("region");
    }

    @Test
    void repeatsNothingThatPosesAsARequestId() throws IOException {
        Behaviour odd = Behaviour.raw("HTTP/1.1 422 No\r\nX-Amz-Pay-Request-Id: Jane Buyer\r\n", "{}");
        try (Probe probe = Probe.answered(odd)) {
            assertThat(probe.writeFails().requestId()).isEmpty();
        }
    }

    /** The date that is refused was signed at 12:00:00. */
    @ParameterizedTest
    @CsvSource({"'Wed, 25 Nov 2026 11:59:59 GMT', -PT1S", "'Wed, 25 Nov 2026 14:00:00 GMT', PT2H"})
    void correctsTheClockThatDisagrees(String dateOfAnswer, Duration offset) throws IOException {
        try (Probe probe = Probe.answered(dateRefusal("Date: " + dateOfAnswer + "\r\n"))) {
            assertThat(probe.writeFails()).isInstanceOf(AmazonPayUnavailableException.class);
            assertThat(probe.clock.offset()).isEqualTo(offset);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Date: yesterday\r\n",
                "Date: Wed, 25 Nov 2026 12:00:00 GMT\r\n",
                "Date: Wed, 25 Nov 2026 12:00:30 GMT\r\n"
            })
    void leavesTheClockThatAgrees(String dateHeader) throws IOException {
        try (Probe probe = Probe.answered(dateRefusal(dateHeader))) {
            assertThat(probe.writeFails())
                    .isInstanceOf(RequestRejectedException.class)
                    .hasMessageContaining("synchronise");
            assertThat(probe.clock.offset()).isZero();
        }
    }

    private static Behaviour dateRefusal(String dateHeader) {
        return Behaviour.raw(
                "HTTP/1.1 400 No\r\n" + dateHeader,
                "{\"reasonCode\":\"InvalidHeaderValue\",\"message\":\"The value 20261125T120000Z provided for"
                        + " x-amz-pay-date should not be in future\"}");
    }

    private static AmazonPayException refused(int status, String code, String message) throws IOException {
        String head = "HTTP/1.1 " + status + " No\r\nX-Amz-Pay-Request-Id: r-1\r\n";
        String body = "{\"reasonCode\":\"" + code + "\",\"message\":\"" + message + "\"}";
        try (Probe probe = Probe.answered(Behaviour.raw(head, body))) {
            return probe.writeFails();
        }
    }
}
