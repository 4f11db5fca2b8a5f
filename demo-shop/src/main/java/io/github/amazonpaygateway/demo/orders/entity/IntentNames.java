package io.github.amazonpaygateway.demo.orders.entity;

import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.PaymentResult;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the shop names what it means to do once: {@code NL-7KQ2M9XH4T/capture-…}. */
public final class IntentNames {

    /**
     * Another session is another attempt of the buyer. The amount is part of the name, because the buyer may change the
     * order as long as it is sure that nothing was paid.
     */
    public static IntentId ofCheckout(Order order, CheckoutSessionId session) {
        return name(
                order.number(),
                Operation.CHECKOUT,
                session.value() + "-" + order.total().amount().toPlainString());
    }

    /** What one form asks for, however often it is sent. */
    public static IntentId of(Operation operation, OrderNumber number, FormToken token) {
        return name(number, operation, token.value());
    }

    /** What an intent does; empty for one that is not of this shop and was never sent. */
    public static Optional<Operation> operation(PaymentResult result) {
        return result instanceof PaymentResult.Sent sent
                ? Optional.of(sent.payment().operation())
                : Arrays.stream(Operation.values())
                        .filter(operation -> result.intent()
                                .value()
                                .startsWith(prefix(result.intent().order(), operation)))
                        .findFirst();
    }

    private static IntentId name(OrderNumber number, Operation operation, String rest) {
        return IntentId.of(prefix(number.value(), operation) + rest);
    }

    private static String prefix(String order, Operation operation) {
        return order + "/" + operation.name().toLowerCase(Locale.ROOT) + "-";
    }

    private IntentNames() {}
}
