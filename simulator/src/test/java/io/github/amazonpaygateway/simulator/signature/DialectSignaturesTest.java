package io.github.amazonpaygateway.simulator.signature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.TestKey;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.merchant.Merchants;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real signatures over what the SDKs of PHP, .NET, Ruby and Node sign by their sources, where their habits differ. */
class DialectSignaturesTest {

    static final String DATE = "20240315T101112Z";
    static final String CHARGE = "/sandbox/v2/charges/S01-5105180-3221187-C056351";

    final RequestVerifier verifier = new RequestVerifier(
            Merchants.of(List.of(TestShop.merchant(Region.NA))),
            InstantSource.fixed(Instant.parse("2024-03-15T10:11:13Z")));

    /** Signs few headers, in lower case, and names in the query as they are. */
    @Nested
    class Php {

        @ParameterizedTest
        @ValueSource(strings = {TestKey.V1, TestKey.V2})
        void signsByBothAlgorithms(String algorithm) {
            assertVerified(php("POST", "/v2/charges", "")
                    .body("{\"a\":1}")
                    .by(algorithm)
                    .sent());
        }

        @Test
        void leavesAnEmptyHeaderOutOfTheSignatureAndSendsIt() {
            SignedText signed = php("POST", "/v2/charges", "").body("{}");

            assertVerified(signed.sent(
                    "/v2/charges",
                    "",
                    Map.of("x-amz-pay-authtoken", "", "x-amz-pay-sdk-type", "amzn/amazon-pay-api-sdk-php"),
                    "{}"));
        }

        @Test
        void numbersTheItemsOfAListAndSortsThem() {
            SignedText signed = php("GET", "/v2/reports", "reportTypes.1=_A_%26_B_&reportTypes.2=c%20d");

            assertVerified(signed.sent("/v2/reports", "reportTypes.2=c%20d&reportTypes.1=_A_%26_B_", Map.of(), ""));
        }

        @Test
        void encodesTheValuesOfAQueryAndNotItsNames() {
            SignedText signed = php("GET", "/v2/reports", "a[b c]=d%20e");

            assertVerified(signed.sent("/v2/reports", "a%5Bb%20c%5D=d%20e", Map.of(), ""));
        }

        @Test
        void leavesBlanksInValuesAlone() {
            assertVerified(SignedText.of(
                            "GET",
                            CHARGE,
                            "",
                            "accept",
                            "application/json",
                            "x-amz-pay-date",
                            DATE,
                            "x-note",
                            "a  b\tc")
                    .sent());
        }

        private SignedText php(String method, String path, String query) {
            return SignedText.of(
                    method,
                    path,
                    query,
                    "accept",
                    "application/json",
                    "content-type",
                    "application/json",
                    "x-amz-pay-date",
                    DATE,
                    "x-amz-pay-host",
                    "pay-api.amazon.eu",
                    "x-amz-pay-region",
                    "eu");
        }
    }

    /** Ends each URL with a slash, collapses blanks and sends a body with DELETE. */
    @Nested
    class DotNet {

        @ParameterizedTest
        @ValueSource(strings = {TestKey.V1, TestKey.V2})
        void endsThePathWithASlash(String algorithm) {
            assertVerified(dotNet("GET", CHARGE + "/", "").by(algorithm).sent());
        }

        @Test
        void collapsesBlanksInTheValuesItSigns() {
            SignedText signed = SignedText.of(
                    "GET", CHARGE + "/", "", "accept", "application/json", "x-amz-pay-date", DATE, "x-note", "a b c");

            assertVerified(signed.sent(CHARGE + "/", "", Map.of("x-note", "a   b \t c"), ""));
        }

        @Test
        void hashesTheEmptyObjectOfADelete() {
            assertVerified(dotNet("DELETE", "/sandbox/v2/report-schedules/1/", "")
                    .body("{}")
                    .sent());
        }

        @Test
        void repeatsTheNameOfAListAndSortsByBytes() {
            SignedText signed = dotNet("GET", "/sandbox/v2/reports/", "Z=1&a=1&a=2%2B");

            assertVerified(signed.sent("/sandbox/v2/reports/", "a=2%2B&a=1&Z=1", Map.of(), ""));
        }

        private SignedText dotNet(String method, String path, String query) {
            return SignedText.of(
                    method,
                    path,
                    query,
                    "accept",
                    "application/json",
                    "content-type",
                    "application/json",
                    "x-amz-pay-date",
                    DATE,
                    "x-amz-pay-host",
                    "pay-api.amazon.com",
                    "x-amz-pay-region",
                    "na");
        }
    }

    /** Knows V2 alone, writes queries as forms and signs the length and the headers of the SDK. */
    @Nested
    class Ruby {

        @Test
        void writesABlankOfAQueryAsPlus() {
            assertVerified(ruby("GET", "/sandbox/v2/disbursements", "a+b=c+d%21&endTime=20240301T000000Z", "0")
                    .sent());
        }

        @Test
        void isUnderstoodThroughAProxyThatWritesBlanksAnew() {
            SignedText signed = ruby("GET", "/sandbox/v2/disbursements", "a=c%20d", "0");

            assertVerified(signed.sent("/sandbox/v2/disbursements", "a=c+d", Map.of(), ""));
        }

        @Test
        void signsTheLengthAndItsOwnHeaders() {
            assertVerified(ruby("POST", "/sandbox/v2/charges", "", "7")
                    .body("{\"a\":1}")
                    .sent());
        }

        @Test
        void keepsTheEnvironmentBesideAnEnvironmentKey() {
            assertVerified(ruby("GET", CHARGE, "", "0").sent());
        }

        private SignedText ruby(String method, String path, String query, String length) {
            return SignedText.of(
                    method,
                    path,
                    query,
                    "accept",
                    "application/json",
                    "content-length",
                    length,
                    "content-type",
                    "application/json",
                    "x-amz-pay-date",
                    DATE,
                    "x-amz-pay-host",
                    "pay-api.amazon.com",
                    "x-amz-pay-region",
                    "na",
                    "x-amz-pay-sdk-type",
                    "amzn/amazon-pay-api-sdk-ruby",
                    "x-amz-pay-sdk-version",
                    "1.2.0");
        }
    }

    /** Keeps the case of names, writes the date long and a host with its port. */
    @Nested
    class Node {

        @ParameterizedTest
        @ValueSource(strings = {TestKey.V1, TestKey.V2})
        void signsMixedCaseAndTheUserAgent(String algorithm) {
            assertVerified(SignedText.of(
                            "GET",
                            "/sandbox/v2/reports",
                            "reportTypes=a!'()*%2Cb",
                            "accept",
                            "application/json",
                            "user-agent",
                            "amazon-pay-api-sdk-nodejs/2.3.4 (JS/20; linux)",
                            "x-amz-pay-Date",
                            "2024-03-15T10:11:12Z",
                            "x-amz-pay-Host",
                            "localhost:9081")
                    .by(algorithm)
                    .sent());
        }
    }

    // the same signature does not cover one more byte
    private void assertVerified(SimulatorRequest request) {
        assertThat(verifier.verify(request).summary()).isEqualTo("valid");
        var changed = new SimulatorRequest(
                request.method(), request.rawPath(), request.rawQuery(), request.headers(), new byte[] {1});
        assertThat(verifier.verify(changed).summary()).isEqualTo("InvalidRequestSignature");
    }
}
