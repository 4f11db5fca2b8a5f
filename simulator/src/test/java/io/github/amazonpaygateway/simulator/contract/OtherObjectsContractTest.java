package io.github.amazonpaygateway.simulator.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Buyers, trackers, reports and disputes, as far as they need no buyer, no bank and no waiting. */
@ExtendWith(Asked.class)
class OtherObjectsContractTest {

    final Service service;

    OtherObjectsContractTest(Target target) {
        service = target.service();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buyers/Atza%7Cnothing",
                "disputes/S01-0000000-0000000-B000000",
                "reports/A0000000000000",
                "chargePermissions/S01-0000000-0000000",
                "charges/S01-0000000-0000000-C000000",
                "refunds/S01-0000000-0000000-R000000"
            })
    void anUnknownIdIsNotFound(String path) {
        Answer answer = service.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("reasonCode")).isEqualTo("ResourceNotFound");
        assertThat(answer.requestId()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            deliveryTrackers | {'amazonOrderReferenceId':'P01-1234567-1234567','deliveryDetails':[{'trackingNumber':'1'}]} | 400
            deliveryTrackers | {'deliveryDetails':[{'trackingNumber':'1','carrierCode':'UPS'}]} | 400
            reports          | {} | 400
            reports          | {'reportType':'_GET_ANYTHING_'} | 400
            files            | {'type':'exe','purpose':'disputeEvidence'} | 400
            disputes/S01-0000000-0000000-B000000/contest | {'merchantEvidences':[{'evidenceType':'Other','evidenceText':'x'}]} | 404
            """)
    void aBodyThatLacksSomethingIsRefused(String path, String body, int status) {
        Answer answer = service.post(path, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("reasonCode")).isNotEqualTo("null");
    }

    @Test
    void reportsAreListedInPages() {
        Answer page = service.get("reports?pageSize=1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.value("reports").asJsonArray()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aTokenOfPagesStandsAlone() {
        assertThat(service.get("reports?nextToken=abc&pageSize=1").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports?pageSize=101", "reports?pageSize=0"})
    void pagesHaveOneToAHundredReports(String path) {
        assertThat(service.get(path).status()).isEqualTo(400);
    }

    @Test
    void disbursementsNeedATime() {
        assertThat(service.get("disbursements").status()).isEqualTo(400);
    }
}
