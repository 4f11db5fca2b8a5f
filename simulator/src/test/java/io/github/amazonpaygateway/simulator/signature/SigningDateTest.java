package io.github.amazonpaygateway.simulator.signature;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningDateTest {

    static final Instant NOW = Instant.parse("2026-01-31T09:44:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"20260131T094400Z", "20260131T092900Z", "2026-01-31T09:44:00Z", "2026-01-31T09:43:59.123Z"})
    void aRecentDateIsAccepted(String date) {
        assertThatCode(() -> SigningDate.check(date, NOW)).doesNotThrowAnyException();
    }

    @Test
    void oneSecondAheadIsTheFuture() {
        assertThatThrownBy(() -> SigningDate.check("20260131T094401Z", NOW))
                .hasMessage("The value 20260131T094401Z provided for x-amz-pay-date should not be in future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260131T092859Z", "yesterday", "20260131", "2026-01-31T09:44:00+01:00"})
    void anOldOrUnreadableDateIsRefused(String date) {
        assertThatThrownBy(() -> SigningDate.check(date, NOW)).hasMessageContaining("x-amz-pay-date");
    }
}
