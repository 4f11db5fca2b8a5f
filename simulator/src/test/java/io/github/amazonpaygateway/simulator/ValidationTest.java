package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.expressSession;
import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationTest {

    final TestShop shop = TestShop.open();
    final String permission = Checkout.permission(shop, "100.00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'tip':1} | UnrecognizedField | The field 'tip' is invalid for this API",
                "{'chargeAmount':{'amount':'1.00','currencyCode':'USD','x':1}} | UnrecognizedField | 'x'",
                "{} | MissingParameterValue | chargePermissionId",
                "{'chargePermissionId':' ','chargeAmount':{'amount':'1.00','currencyCode':'USD'}} "
                        + "| MissingParameterValue | chargePermissionId",
                "{'chargePermissionId':null,'chargeAmount':{'amount':'1.00','currencyCode':'USD'}} "
                        + "| MissingParameterValue | chargePermissionId",
                "{'chargePermissionId':'P','chargeAmount':{'currencyCode':'USD'}} | MissingParameterValue | amount",
                "{'chargePermissionId':'P','chargeAmount':'1.00'} | InvalidParameterValue | chargeAmount",
                "{'chargePermissionId':'P','chargeAmount':{'amount':'1.001','currencyCode':'USD'}} "
                        + "| InvalidParameterValue | More decimals than USD has",
                "{'chargePermissionId':'P','chargeAmount':{'amount':'0.00','currencyCode':'USD'}} "
                        + "| InvalidParameterValue | more than zero",
                "{'chargePermissionId':'P','chargeAmount':{'amount':'-1','currencyCode':'USD'}} "
                        + "| InvalidParameterValue | '-1'",
                "{'chargePermissionId':'P','chargeAmount':{'amount':'1,000.00','currencyCode':'USD'}} "
                        + "| InvalidParameterValue | '1,000.00'",
                "{'chargePermissionId':'P','chargeAmount':{'amount':'1e3','currencyCode':'USD'}} "
                        + "| InvalidParameterValue | '1e3'",
                "{'chargePermissionId':'P','chargeAmount':{'amount':'1','currencyCode':'usd'}} "
                        + "| InvalidParameterValue | 'usd'",
                "{'chargePermissionId':'P','chargeAmount':{'amount':true,'currencyCode':'USD'}} "
                        + "| InvalidParameterValue | 'true'",
                "{'chargePermissionId':'P','captureNow':'maybe'} | InvalidParameterValue | captureNow",
                "{'softDescriptor':'seventeen letters'} | InvalidParameterValue | length of: 16",
                "{'merchantMetadata':{'merchantStoreName':'012345678901234567890123456789012345678901234567890'}} "
                        + "| InvalidParameterValue | Exceeds maximum allowed characters length of: 50",
                "{'chargePermissionId':'P','chargeAmount':{'amount':1e999999999,'currencyCode':'USD'}} "
                        + "| InvalidParameterValue | 1E+999999999",
                "[] | InvalidRequestFormat | not a JSON object",
                "{'a':1 | InvalidRequestFormat | not a JSON object",
                "{'a':1}} | InvalidRequestFormat | not a JSON object",
                "<html> | InvalidRequestFormat | not a JSON object",
                "'' | MissingParameterValue | chargePermissionId"
            })
    void namesWhatIsWrongWithACharge(String body, String reasonCode, String message) {
        Reply reply = shop.post("charges", json(body));

        assertThat(reply.refusal()).isEqualTo("400 " + reasonCode);
        assertThat(reply.text("message")).contains(message);
    }

    @Test
    void acceptsNumbersAsAmounts() {
        String body = json("{'chargePermissionId':'" + permission
                + "','chargeAmount':{'amount':14.5,'currencyCode':'USD'},'captureNow':'false'}");

        Reply reply = shop.post("charges", body);

        assertThat(reply.text("chargeAmount", "amount")).isEqualTo("14.5");
        assertThat(reply.state()).isEqualTo("Authorized");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'storeId':'amzn1.application-oa2-client.test'} | MissingParameterValue | webCheckoutDetails",
                "{'webCheckoutDetails':{},'storeId':'amzn1.application-oa2-client.test'} "
                        + "| MissingParameterValue | checkoutReviewReturnUrl",
                "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'http://localhost/'}} "
                        + "| MissingParameterValue | storeId",
                "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'http://localhost/'},'storeId':'other'} "
                        + "| InvalidParameterValue | storeId",
                "{'webCheckoutDetails':{'checkoutReviewReturnUrl':'/review'},"
                        + "'storeId':'amzn1.application-oa2-client.test'} | InvalidParameterValue | '/review'",
                "{'webCheckoutDetails':{'checkoutMode':'ProcessOrder'},"
                        + "'storeId':'amzn1.application-oa2-client.test'} "
                        + "| MissingParameterValue | checkoutResultReturnUrl",
                "{'scopes':['name','shoeSize']} | InvalidParameterValue | shoeSize",
                "{'chargePermissionType':'Once'} | InvalidParameterValue | Allowed values: OneTime, Recurring",
                "{'recurringMetadata':{'frequency':{'unit':'Moon','value':'1'}}} | InvalidParameterValue | Moon"
            })
    void namesWhatIsWrongWithASession(String body, String reasonCode, String message) {
        Reply reply = shop.post("checkoutSessions", json(body));

        assertThat(reply.refusal()).isEqualTo("400 " + reasonCode);
        assertThat(reply.text("message")).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'webCheckoutDetails':{'checkoutMode':'ProcessOrder'}} | UnrecognizedField | 'checkoutMode'",
                "{'paymentDetails':{'presentmentCurrency':'USD'}} | UnrecognizedField | 'presentmentCurrency'",
                "{'storeId':'x'} | UnrecognizedField | 'storeId'",
                "{'paymentDetails':{'paymentIntent':'AuthorizeWithCapture','canHandlePendingAuthorization':true}} "
                        + "| InvalidParameterCombination | canHandlePendingAuthorization",
                "{'paymentDetails':{'chargeAmount':{'amount':'1','currencyCode':'EUR'}}} "
                        + "| InvalidParameterValue | EUR",
                "{'paymentDetails':{'chargeAmount':{'amount':'150000.01','currencyCode':'USD'}}} "
                        + "| TransactionAmountExceeded | maximum",
                "{'paymentDetails':{'chargeAmount':{'amount':'2','currencyCode':'USD'},"
                        + "'totalOrderAmount':{'amount':'1','currencyCode':'USD'}}} "
                        + "| InvalidParameterCombination | totalOrderAmount"
            })
    void namesWhatIsWrongWithAChangeOfASession(String body, String reasonCode, String message) {
        String id = shop.post("checkoutSessions", expressSession()).text("checkoutSessionId");

        Reply reply = shop.patch("checkoutSessions/" + id, json(body));

        assertThat(reply.refusal()).isEqualTo("400 " + reasonCode);
        assertThat(reply.text("message")).contains(message);
    }

    @Test
    void bodiesAreUtf8() {
        var request = shop.signed("POST", "/sandbox/v2/charges", "{}", Map.of("x-amz-pay-idempotency-key", "k"));
        var latin = Map.of("x-amz-pay-idempotency-key", "k");
        assertThat(Reply.of(shop.simulator().handle(request)).refusal()).isEqualTo("400 MissingParameterValue");

        byte[] notUtf8 = {'{', '"', (byte) 0xFC, '"', ':', '1', '}'};

        assertThat(Reply.of(shop.simulator().handle(shop.signed("POST", "/sandbox/v2/charges", notUtf8, latin)))
                        .refusal())
                .isEqualTo("400 InvalidRequestFormat");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /sandbox/v2/charges, 405 UnsupportedOperation",
        "PUT, /sandbox/v2/charges/x, 405 UnsupportedOperation",
        "DELETE, /sandbox/v2/refunds/x, 405 UnsupportedOperation",
        "GET, /sandbox/v3/charges/x, 400 InvalidAPIVersion",
        "GET, /sandbox/charges/x, 404 ResourceNotFound",
        "GET, /, 404 ResourceNotFound",
        "GET, /sandbox/v2/, 404 ResourceNotFound",
        "GET, /sandbox/v2/shoes/x, 404 ResourceNotFound",
        "GET, /sandbox/v2/charges/x/y/z, 404 ResourceNotFound",
        "POST, /sandbox/v1/checkoutSessions/x/complete, 405 RequestNotSupported"
    })
    void knowsItsPathsAndVerbs(String method, String path, String refusal) {
        assertThat(Reply.of(shop.simulator().handle(shop.signed(method, path, "", Map.of())))
                        .refusal())
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sandbox/v2/", "/Sandbox/v2/", "/SANDBOX/v2/", "/v2/", "//sandbox//v2//"})
    void findsTheSandbox(String root) {
        String path = "chargePermissions/" + permission;

        assertThat(shop.under(root).get(path).state()).isEqualTo("Chargeable");
        assertThat(shop.under(root).get(path + "/").state()).isEqualTo("Chargeable");
    }
}
