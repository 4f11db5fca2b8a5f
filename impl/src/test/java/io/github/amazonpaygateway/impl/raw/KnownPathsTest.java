package io.github.amazonpaygateway.impl.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.impl.charge.ChargesClient;
import io.github.amazonpaygateway.impl.permission.ChargePermissionsClient;
import io.github.amazonpaygateway.impl.report.ReportsClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownPathsTest {

    private final KnownPaths paths =
            KnownPaths.of(ChargesClient.class, ChargePermissionsClient.class, ReportsClient.class);

    @ParameterizedTest
    @CsvSource({
        "POST, /charges, createCharge",
        "POST, /charges/, createCharge",
        "GET, /charges/S01-1-C1, getCharge",
        "POST, /charges/S01%2F1/capture, captureCharge",
        "DELETE, /charges/S01-1-C1/cancel, cancelCharge",
        "DELETE, /chargePermissions/S01-1/close, closeChargePermission",
        "GET, /reports, getReports",
        "GET, /reports/A1, getReport"
    })
    void knowsWhatTheRestClientsSend(String method, String path, String operation) {
        assertThat(paths.operation(method, path)).hasValue(operation);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /charges/S01-1-C1", "GET, /charges", "POST, /charges/S01-1-C1/capture/again", "GET, /news"})
    void knowsNothingElse(String method, String path) {
        assertThat(paths.operation(method, path)).isEmpty();
    }
}
