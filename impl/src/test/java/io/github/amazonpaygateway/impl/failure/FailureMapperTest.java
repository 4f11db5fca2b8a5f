package io.github.amazonpaygateway.impl.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.traffic.ComeAgain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureMapperTest {

    private static final Map<String, Class<? extends AmazonPayException>> WORDS = Map.of(
            "rejected", RequestRejectedException.class,
            "unavailable", AmazonPayUnavailableException.class,
            "unknown", OutcomeUnknownException.class);

    @ParameterizedTest
    @CsvSource({
        "301, '', rejected, rejected",
        "303, '', rejected, rejected",
        "400, InvalidParameterValue, rejected, rejected",
        "400, TransactionAmountExceeded, rejected, rejected",
        "400, TooManyRequests, rejected, rejected",
        "401, UnauthorizedAccess, rejected, rejected",
        "403, InvalidRequestSignature, rejected, rejected",
        "404, ResourceNotFound, rejected, rejected",
        "405, UnsupportedOperation, rejected, rejected",
        "408, RequestTimeout, unavailable, unknown",
        "409, AmountMismatch, rejected, rejected",
        "422, SoftDeclined, rejected, rejected",
        "425, '', unavailable, unavailable",
        "426, TLSVersionNotSupported, rejected, rejected",
        "429, TooManyRequests, unavailable, unavailable",
        "429, RequestThrottled, unavailable, unavailable",
        "500, ProcessingFailure, rejected, rejected",
        "503, ProcessingFailure, rejected, rejected",
        "500, InternalServerError, unavailable, unknown",
        "500, ResourceNotFound, unavailable, unknown",
        "500, InvalidHeaderValue, unavailable, unknown",
        "500, SoftDeclined, unavailable, unknown",
        "502, '', unavailable, unknown",
        "503, ServiceUnavailable, unavailable, unknown",
        "504, '', unavailable, unknown",
        "599, '', unavailable, unknown"
    })
    void tellsWhatAStatusMeans(int status, String code, String ofRead, String ofWrite) throws IOException {
        String head = "HTTP/1.1 " + status + " No\r\nx-amz-pay-request-id: r-1\r\n";
        Behaviour refusal = Behaviour.raw(
                head, code.isEmpty() ? "" : "{\"reasonCode\":\"" + code + "\",\"message\":\"Some prose.\"}");
        try (Probe probe = Probe.answered(refusal)) {
            AmazonPayException read = probe.readFails();
            AmazonPayException write = probe.writeFails();

            assertThat(read).isExactlyInstanceOf(WORDS.get(ofRead));
            assertThat(write).isExactlyInstanceOf(WORDS.get(ofWrite));
            assertThat(write.status()).hasValue(status);
            assertThat(write.requestId()).hasValue("r-1");
            assertThat(write.reasonCode().map(ReasonCode::value).orElse("")).isEqualTo(code);
            assertThat(read.operation()).isEqualTo("getProbe");
            assertThat(write.operation()).isEqualTo("createProbe");
        }
    }

    @Nested
    class OfAWriteWithoutAnswer {

        @Test
        void saysThatNothingWasSent() throws IOException {
            try (Probe probe = Probe.alone()) {
                AmazonPayException failure = probe.writeFails();

                assertThat(failure).isExactlyInstanceOf(AmazonPayUnavailableException.class);
                assertThat(failure.status()).isEmpty();
                assertThat(failure).hasMessageContaining("refused");
            }
        }

        @Test
        void doesNotKnowWhenTheConnectionBreaks() throws IOException {
            try (Probe probe = Probe.answered(Behaviour.reset())) {
                unknownWithKey(probe.writeFails());
            }
        }

        @Test
        void doesNotKnowWhenTheAnswerIsLate() throws IOException {
            try (Probe probe = Probe.impatient(Behaviour.silence(), Duration.ofMillis(200), Duration.ofSeconds(20))) {
                unknownWithKey(probe.writeFails());
            }
        }

        @Test
        void doesNotKnowWhenTheDeadlinePasses() throws IOException {
            try (Probe probe = Probe.impatient(Behaviour.silence(), Duration.ofSeconds(20), Duration.ofMillis(200))) {
                assertThat(unknownWithKey(probe.writeFails())).hasMessageContaining("deadline of 200 ms");
            }
        }

        @Test
        void doesNotKnowWhenTheAnswerIsCut() throws IOException {
            Behaviour cut = Behaviour.textAndClose(
                    "HTTP/1.1 422 No\r\nX-Amz-Pay-Request-Id: r-1\r\nContent-Length: 99\r\n\r\n{\"reasonCode\":\"Soft");
            try (Probe probe = Probe.answered(cut)) {
                AmazonPayException failure = unknownWithKey(probe.writeFails());

                assertThat(failure.status()).hasValue(422);
                assertThat(failure.requestId()).hasValue("r-1");
            }
        }

        private AmazonPayException unknownWithKey(AmazonPayException failure) {
            assertThat(failure).isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> assertThat(
                            unknown.idempotencyKey())
                    .hasValue(Probe.KEY));
            return failure;
        }
    }

    @Nested
    class OfARead {

        @Test
        void isUnavailableWhateverBroke() throws IOException {
            try (Probe probe = Probe.answered(Behaviour.reset())) {
                assertThat(probe.readFails()).isExactlyInstanceOf(AmazonPayUnavailableException.class);
            }
        }
    }

    @Nested
    class OfAWriteThatAmazonDoesNotKey {

        @Test
        void hasNoKeyToAskAgainWith() throws IOException {
            try (Probe probe = Probe.answered(Behaviour.close())) {
                assertThat(probe.fails(Probe::cancel))
                        .isInstanceOfSatisfying(
                                OutcomeUnknownException.class,
                                unknown -> assertThat(unknown.idempotencyKey()).isEmpty());
                assertThat(probe.fails(Probe::update)).isInstanceOf(OutcomeUnknownException.class);
            }
        }
    }

    @Nested
    class OfAnErrorBody {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"ReasonCode\":\"SoftDeclined\",\"Message\":\"x\"}",
                    "{\"REASONCODE\":\"SoftDeclined\"}",
                    "\uFEFF{\"reasonCode\":\"SoftDeclined\"}",
                    "[{\"reasonCode\":\"SoftDeclined\",\"message\":null}]",
                    " \r\n {\"message\":7,\"reasonCode\":\" SoftDeclined \",\"more\":[{}]} \n"
                })
        void findsTheCode(String body) throws IOException {
            assertThat(codeIn(body.getBytes(StandardCharsets.UTF_8))).isEqualTo("SoftDeclined");
        }

        @Test
        void findsTheCodeInUtf16() throws IOException {
            assertThat(codeIn("{\"reasonCode\":\"SoftDeclined\"}".getBytes(StandardCharsets.UTF_16)))
                    .isEqualTo("SoftDeclined");
        }

        @Test
        void findsTheCodeBesideAForeignCharset() throws IOException {
            assertThat(codeIn("{\"reasonCode\":\"SoftDeclined\",\"message\":\"Käufer\"}"
                            .getBytes(StandardCharsets.ISO_8859_1)))
                    .isEqualTo("SoftDeclined");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "null",
                    "[]",
                    "[7]",
                    "7",
                    "\"SoftDeclined\"",
                    "{\"reasonCode\":\"SoftDec",
                    "<html><body>Bad gateway</body></html>",
                    "{\"reasonCode\":null}",
                    "{\"reasonCode\":\"Jane Buyer, 12 Main Street\"}",
                    "{\"reasonCode\":{\"value\":\"SoftDeclined\"}}"
                })
        void keepsTheStatusWithoutACode(String body) throws IOException {
            assertThat(codeIn(body.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }

        @Test
        void survivesNestingWithoutEnd() throws IOException {
            assertThat(codeIn("[".repeat(200_000).getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/html", "text/html; charset=", "///", "application/json;charset=latin1"})
        void caresForNoContentType(String type) throws IOException {
            String head = "HTTP/1.1 422 No\r\nContent-Type: " + type + "\r\n";
            try (Probe probe = Probe.answered(Behaviour.raw(head, "{\"reasonCode\":\"HardDeclined\"}"))) {
                assertThat(probe.writeFails().reasonCode()).hasValue(ReasonCode.HARD_DECLINED);
            }
        }

        private String codeIn(byte[] body) throws IOException {
            try (Probe probe = Probe.answered(Behaviour.raw("HTTP/1.1 422 No\r\n", body))) {
                AmazonPayException failure = probe.writeFails();
                assertThat(failure).isInstanceOf(RequestRejectedException.class);
                assertThat(failure.status()).hasValue(422);
                return failure.reasonCode().map(ReasonCode::value).orElse("");
            }
        }
    }

    @Nested
    class OfRetryAfter {

        @ParameterizedTest
        @CsvSource({
            "0, PT0S",
            "7, PT7S",
            "' 7 ', PT7S",
            "86400, PT1H",
            "999999999, PT1H",
            "'Wed, 25 Nov 2026 12:00:09 GMT', PT9S",
            "'Wed, 25 Nov 2026 11:00:00 GMT', PT0S",
            "'Thu, 26 Nov 2026 12:00:00 GMT', PT1H"
        })
        void keepsTheTimeWithinReason(String header, Duration expected) throws IOException {
            assertThat(retryAfter(429, header)).hasValue(expected);
            assertThat(retryAfter(503, header)).hasValue(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "soon", "-3", "1.5", "99999999999999999999", "Wed, 32 Nov 2026 12:00:09 GMT"})
        void guessesWhereNoTimeIsSaid(String header) throws IOException {
            assertThat(retryAfter(429, header)).hasValue(ComeAgain.GUESS);
        }

        private Optional<Duration> retryAfter(int status, String header) throws IOException {
            String head = "HTTP/1.1 " + status + " No\r\nretry-after: " + header + "\r\n";
            try (Probe probe = Probe.answered(Behaviour.raw(head, ""))) {
                return ((AmazonPayUnavailableException) probe.readFails()).retryAfter();
            }
        }
    }
}
