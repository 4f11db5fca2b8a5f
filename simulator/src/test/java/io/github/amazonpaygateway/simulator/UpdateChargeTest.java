package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateChargeTest {

    final TestShop shop = TestShop.open();
    final String charge = Checkout.authorized(shop, "14.00");

    @Test
    void cancelsWhatTheProviderLetExpire() {
        Reply updated = update("{'statusDetails':{'state':'Canceled','reasonCode':'ExpiredUnused'}}");

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.stateAndReason()).isEqualTo("Canceled/ExpiredUnused");
        assertThat(Permissions.standing(shop, updated.text("chargePermissionId")))
                .isEqualTo("Chargeable/null");
    }

    @Test
    void capturesInTwoSteps() {
        assertThat(update("{'statusDetails':{'state':'CaptureInitiated'}}").state())
                .isEqualTo("CaptureInitiated");

        Reply captured = update("{'statusDetails':{'state':'Captured'}}");

        assertThat(captured.text("captureAmount", "amount")).isEqualTo("14.00");
        assertThat(shop.simulator().ledger().sums().get("USD").captured()).isEqualByComparingTo("14");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {}                                                                        | 400 MissingParameterValue
            {'statusDetails':{'state':'Canceled'}}                                    | 400 MissingParameterValue
            {'statusDetails':{'state':'Canceled','reasonCode':'HardDeclined'}}        | 400 InvalidParameterValue
            {'statusDetails':{'state':'Gone'}}                                        | 400 InvalidParameterValue
            {'statusDetails':{'state':'AuthorizationInitiated'}}                      | 422 InvalidChargeStatus
            {'chargeAmount':{'amount':'1','currencyCode':'USD'}}                      | 400 UnrecognizedField
            """)
    void refusesWhatCannotBe(String body, String refusal) {
        assertThat(update(body).refusal()).isEqualTo(refusal);
        assertThat(shop.get("charges/" + charge).state()).isEqualTo("Authorized");
    }

    @Test
    void leavesAnEndedChargeAlone() {
        shop.pass(Duration.ofDays(31));

        assertThat(update("{'statusDetails':{'state':'Captured'}}").refusal()).isEqualTo("422 InvalidChargeStatus");
    }

    @Test
    void isUnknownToV1() {
        assertThat(shop.under("/sandbox/v1/").patch("charges/" + charge, "{}").refusal())
                .isEqualTo("405 RequestNotSupported");
    }

    private Reply update(String body) {
        return shop.patch("charges/" + charge, json(body));
    }
}
