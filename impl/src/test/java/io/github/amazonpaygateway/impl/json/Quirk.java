package io.github.amazonpaygateway.impl.json;

import static io.github.amazonpaygateway.impl.json.Answers.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.refund.Refund;
import java.util.function.Function;

/**
 * One way in which Amazon's answers differ from its documents, or from each other. A later field of the same name counts,
 * so a row may replace what stands in every answer.
 *
 * @param view what is looked at
 */
record Quirk<T>(String name, String answer, Class<T> type, Function<T, ?> view, Object expected) {

    private static final AmazonPayJson JSON = new AmazonPayJson();

    void check() {
        T value = JSON.read(quoted(answer), type);

        assertThat((Object) view.apply(value)).isEqualTo(expected);
    }

    @Override
    public String toString() {
        return name;
    }

    static Quirk<Charge> charge(String name, String fields, Function<Charge, ?> view, Object expected) {
        String answer = "{'chargeId': 'C', 'chargePermissionId': 'P', " + price("chargeAmount", "'14.00'", "USD")
                + ", 'statusDetails': {'state': 'Authorized'}, " + fields + "}";
        return new Quirk<>(name, answer, Charge.class, view, expected);
    }

    static Quirk<Refund> refund(String name, String fields, Function<Refund, ?> view, Object expected) {
        String answer = "{'refundId': 'R', 'chargeId': 'C', " + price("refundAmount", "'100.00'", "JPY")
                + ", 'statusDetails': {'state': 'Refunded'}, " + fields + "}";
        return new Quirk<>(name, answer, Refund.class, view, expected);
    }

    static Quirk<CheckoutSession> session(
            String name, String fields, Function<CheckoutSession, ?> view, Object expected) {
        String answer = "{'checkoutSessionId': 'S', 'statusDetails': {'state': 'Open'}, " + fields + "}";
        return new Quirk<>(name, answer, CheckoutSession.class, view, expected);
    }

    static Quirk<ChargePermission> permission(
            String name, String fields, Function<ChargePermission, ?> view, Object expected) {
        String answer = "{'chargePermissionId': 'P', 'statusDetails': {'state': 'Chargeable'}, " + fields + "}";
        return new Quirk<>(name, answer, ChargePermission.class, view, expected);
    }

    static String price(String field, String amount, String currency) {
        return "'" + field + "': {'amount': " + amount + ", 'currencyCode': '" + currency + "'}";
    }
}
