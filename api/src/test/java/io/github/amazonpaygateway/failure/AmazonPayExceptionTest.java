package io.github.amazonpaygateway.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmazonPayExceptionTest {

    private static final FailureDetails ANSWERED = new FailureDetails(
            "createCharge",
            Optional.of(422),
            Optional.of(ReasonCode.INVALID_CHARGE_PERMISSION_STATUS),
            Optional.of("1b2c"),
            Optional.of("Read the permission"));
    private static final IdempotencyKey KEY = IdempotencyKey.of("order-4711");

    @Test
    void theMessageNamesOperationStatusCodeAndRequestId() {
        assertThat(new RequestRejectedException(ANSWERED))
                .hasMessage("Amazon Pay rejected the request: createCharge, status 422, InvalidChargePermissionStatus,"
                        + " request id 1b2c. Read the permission");
    }

    @Test
    void theMessageSaysThatThereWasNoAnswer() {
        assertThat(new AmazonPayUnavailableException(
                        FailureDetails.withoutAnswer("getCharge", "Connection refused"), null, null))
                .hasMessage("Amazon Pay is not available: getCharge, no answer. Connection refused");
    }

    @Test
    void theMessageOfAnUnknownOutcomeDoesNotShowTheKey() {
        OutcomeUnknownException unknown = new OutcomeUnknownException(ANSWERED.explained("It timed out"), KEY, null);

        assertThat(unknown)
                .hasMessageStartingWith("Outcome unknown: createCharge, ")
                .hasMessageEndingWith(". It timed out")
                .hasMessageNotContaining(KEY.value());
    }

    @Test
    void theFactsAreThereAsData() {
        AmazonPayException failure = new RequestRejectedException(ANSWERED);

        assertThat(failure.operation()).isEqualTo("createCharge");
        assertThat(failure.status()).contains(422);
        assertThat(failure.reasonCode()).contains(ReasonCode.INVALID_CHARGE_PERMISSION_STATUS);
        assertThat(failure.requestId()).contains("1b2c");
    }

    @Test
    void factsThatNobodyToldAreAbsent() {
        OutcomeUnknownException unknown =
                new OutcomeUnknownException(FailureDetails.withoutAnswer("cancelCharge", "Broken"), null, null);

        assertThat(unknown.status()).isEmpty();
        assertThat(unknown.reasonCode()).isEmpty();
        assertThat(unknown.requestId()).isEmpty();
        assertThat(unknown.idempotencyKey()).isEmpty();
    }

    @Test
    void theyTravelBetweenServers() throws Exception {
        OutcomeUnknownException unknown = copy(new OutcomeUnknownException(ANSWERED, KEY, new IOException("reset")));
        AmazonPayUnavailableException unavailable =
                copy(new AmazonPayUnavailableException(ANSWERED, Duration.ofSeconds(3), null));
        RequestRejectedException rejected = copy(new RequestRejectedException(ANSWERED));

        assertThat(unknown.idempotencyKey()).contains(KEY);
        assertThat(unknown).hasCauseInstanceOf(IOException.class);
        assertThat(unavailable.retryAfter()).contains(Duration.ofSeconds(3));
        assertThat(rejected)
                .hasMessage(new RequestRejectedException(ANSWERED).getMessage())
                .satisfies(failure -> assertThat(failure.reasonCode()).isEqualTo(ANSWERED.reasonCode()));
    }

    @Test
    void aReasonCodeIsOpenAndKeptAsItCame() {
        assertThat(new ReasonCode("BrandNew")).hasToString("BrandNew");
        assertThat(new ReasonCode("brandnew").is(new ReasonCode("BrandNew"))).isTrue();
        assertThat(new ReasonCode("brandnew")).isNotEqualTo(new ReasonCode("BrandNew"));
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
