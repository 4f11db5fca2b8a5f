package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static io.github.amazonpaygateway.simulator.Bodies.price;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InStoreTest {

    final TestShop shop = TestShop.open();

    @Test
    void scansChargesAndRefunds() {
        Reply scan = scan(
                "s-1",
                ",'chargeTotal':" + price("14.00")
                        + ",'metadata':{'communicationContext':{'merchantStoreName':'Kiosk','merchantOrderId':'till-7'}}");
        assertThat(scan.status()).isEqualTo(200);
        assertThat(shop.get("chargePermissions/" + scan.text("chargePermissionId"))
                        .text("merchantMetadata", "merchantReferenceId"))
                .isEqualTo("till-7");

        Reply charge = charge(scan, "c-1", "14.00");
        assertThat(charge.status()).isEqualTo(200);
        assertThat(charge.text("chargeStatus", "state")).isEqualTo("Captured");

        Reply refund = refund(charge, "r-1", "4.00");
        assertThat(refund.text("refundStatus", "state")).isEqualTo("RefundInitiated");
        shop.pass(Duration.ofSeconds(30));
        assertThat(shop.get("refunds/" + refund.text("refundId")).state()).isEqualTo("Refunded");
        assertThat(shop.simulator().ledger().sums().get("USD").captured()).isEqualByComparingTo("14");
    }

    @Test
    void doesTheWorkOfAReferenceOnce() {
        Reply scan = scan("s-1", "");
        assertThat(scan("s-1", "")).isEqualTo(scan);
        assertThat(scan("s-1", ",'chargeTotal':" + price("1.00")).refusal()).isEqualTo("400 DuplicateIdempotencyKey");

        Reply charge = charge(scan, "c-1", "5.00");
        assertThat(charge(scan, "c-1", "5.00")).isEqualTo(charge);
        assertThat(refund(charge, "r-1", "5.00")).isEqualTo(refund(charge, "r-1", "5.00"));
        assertThat(shop.simulator().ledger().sums().get("USD").captured()).isEqualByComparingTo("5");
    }

    @Test
    void chargesNoMoreThanWasScanned() {
        Reply scan = scan("s-1", ",'chargeTotal':" + price("14.00"));

        assertThat(charge(scan, "c-1", "14.01").refusal()).isEqualTo("400 TransactionAmountExceeded");
        charge(scan, "c-2", "14.00");
        assertThat(charge(scan, "c-3", "1.00").refusal()).isEqualTo("422 InvalidChargePermissionStatus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            merchantScan | {'scanReferenceId':'s','merchantCOE':'US','ledgerCurrency':'USD'}                          | 400 MissingParameterValue
            merchantScan | {'scanData':'UKhr','scanReferenceId':'s','merchantCOE':'US','ledgerCurrency':'EUR'}         | 400 InvalidParameterValue
            merchantScan | {'scanData':'UKhr','scanReferenceId':'s','merchantCOE':'US','ledgerCurrency':'USD','till':1} | 400 UnrecognizedField
            charge       | {'chargePermissionId':'S01-1-1','chargeReferenceId':'c','chargeTotal':{'amount':2,'currencyCode':'USD'}} | 404 ResourceNotFound
            charge       | {'chargeReferenceId':'c','chargeTotal':{'amount':2,'currencyCode':'USD'}}                  | 400 MissingParameterValue
            refund       | {'chargeId':'S01-1-1-C1','refundReferenceId':'r','refundTotal':{'amount':2,'currencyCode':'USD'}} | 404 ResourceNotFound
            """)
    void refusesAnotherBody(String path, String body, String refusal) {
        assertThat(shop.post("in-store/" + path, json(body)).refusal()).isEqualTo(refusal);
    }

    private Reply scan(String reference, String more) {
        return shop.post(
                "in-store/merchantScan",
                json("{'scanData':'UKhrmatMeKdlfY6b','scanReferenceId':'" + reference
                        + "','merchantCOE':'US','ledgerCurrency':'USD'" + more + "}"));
    }

    private Reply charge(Reply scan, String reference, String amount) {
        return shop.post(
                "in-store/charge",
                json("{'chargePermissionId':'" + scan.text("chargePermissionId") + "','chargeReferenceId':'" + reference
                        + "','chargeTotal':" + price(amount) + ",'softDescriptor':'amzn-store'}"));
    }

    private Reply refund(Reply charge, String reference, String amount) {
        return shop.post(
                "in-store/refund",
                json("{'chargeId':'" + charge.text("chargeId") + "','refundReferenceId':'" + reference
                        + "','refundTotal':" + price(amount) + "}"));
    }
}
