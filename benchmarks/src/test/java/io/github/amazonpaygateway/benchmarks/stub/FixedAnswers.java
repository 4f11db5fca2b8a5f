package io.github.amazonpaygateway.benchmarks.stub;

import java.nio.charset.StandardCharsets;

/** What the stub says, as bytes. */
final class FixedAnswers {

    static final byte[] TOO_MANY =
            answer("429 Too Many Requests", "{\"reasonCode\":\"TooManyRequests\",\"message\":\"slow down\"}");

    private static final String AMOUNT = "{\"amount\":\"14.00\",\"currencyCode\":\"USD\"}";
    private static final String STATUS = "\"statusDetails\":{\"state\":\"%s\",\"reasonCode\":null,"
            + "\"reasonDescription\":null,\"lastUpdatedTimestamp\":\"20261125T120000Z\"}";

    private static final byte[] CHARGE = answer(
            "200 OK",
            "{\"chargeId\":\"S01-5105180-3221187-C056351\",\"chargePermissionId\":\"S01-5105180-3221187\",\"chargeAmount\":"
                    + AMOUNT + ",\"captureAmount\":" + AMOUNT
                    + ",\"refundedAmount\":{\"amount\":\"0.00\",\"currencyCode\":"
                    + "\"USD\"},\"softDescriptor\":\"Descriptor\",\"providerMetadata\":{\"providerReferenceId\":null},"
                    + "\"merchantMetadata\":null,\"convertedAmount\":null,\"conversionRate\":null,\"channel\":\"Web\","
                    + "\"chargeInitiator\":null,\"webCheckoutDetails\":null,"
                    + STATUS.formatted("Captured")
                    + ",\"creationTimestamp\":\"20261125T120000Z\",\"expirationTimestamp\":"
                    + "\"20261225T120000Z\",\"releaseEnvironment\":\"Sandbox\"}");

    private static final byte[] REFUND = answer(
            "201 Created",
            "{\"refundId\":\"S01-5105180-3221187-R022311\",\"chargeId\":\"S01-5105180-3221187-C056351\",\"refundAmount\":"
                    + AMOUNT + ",\"softDescriptor\":\"Descriptor\",\"creationTimestamp\":\"20261125T120000Z\","
                    + STATUS.formatted("RefundInitiated") + ",\"releaseEnvironment\":\"Sandbox\"}");

    static byte[] to(String head) {
        return head.startsWith("/v2/refunds", head.indexOf('/')) ? REFUND : CHARGE;
    }

    private static byte[] answer(String status, String json) {
        return ("HTTP/1.1 " + status + "\r\nContent-Type: application/json;charset=UTF-8\r\n"
                        + "x-amz-pay-request-id: 6f8c1d9e-0000-0000-0000-000000000000\r\nDate: Wed, 25 Nov 2026 12:00:00 GMT\r\n"
                        + "Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json)
                .getBytes(StandardCharsets.UTF_8);
    }

    private FixedAnswers() {}
}
