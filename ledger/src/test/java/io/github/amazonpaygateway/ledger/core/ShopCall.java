package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.Payments;
import io.github.amazonpaygateway.money.Money;
import java.math.BigDecimal;
import java.util.Locale;

/** What a shop asks of the ledger, with all that has to be there before. */
enum ShopCall {
    CHECKOUT("0", "40.00", "0") {
        @Override
        String prepare(PreparedAmazon amazon, Payments payments, IntentId intent) {
            return amazon.session(PaymentDetails.authorizeWithCapture(AMOUNT)).value();
        }

        @Override
        PaymentRequest request(String object) {
            return PaymentRequest.checkout(CheckoutSessionId.of(object), AMOUNT);
        }
    },
    AUTHORIZE("40.00", "0", "0") {
        @Override
        PaymentRequest request(String object) {
            return PaymentRequest.authorize(ChargePermissionId.of(object), AMOUNT);
        }
    },
    PURCHASE("0", "40.00", "0") {
        @Override
        PaymentRequest request(String object) {
            return PaymentRequest.purchase(ChargePermissionId.of(object), AMOUNT);
        }
    },
    CAPTURE("0", "15.01", "0") {
        @Override
        String prepare(PreparedAmazon amazon, Payments payments, IntentId intent) {
            return charge(amazon, payments, intent, ChargeState.AUTHORIZED);
        }

        @Override
        PaymentRequest request(String object) {
            return PaymentRequest.capture(ChargeId.of(object), PART);
        }
    },
    CANCEL("0", "0", "0") {
        @Override
        String prepare(PreparedAmazon amazon, Payments payments, IntentId intent) {
            return charge(amazon, payments, intent, ChargeState.AUTHORIZED);
        }

        @Override
        PaymentRequest request(String object) {
            return PaymentRequest.cancel(ChargeId.of(object), "out of stock");
        }
    },
    REFUND("0", "40.00", "15.01") {
        @Override
        String prepare(PreparedAmazon amazon, Payments payments, IntentId intent) {
            return charge(amazon, payments, intent, ChargeState.CAPTURED);
        }

        @Override
        PaymentRequest request(String object) {
            return PaymentRequest.refund(ChargeId.of(object), PART);
        }
    },
    CLOSE_PERMISSION("0", "0", "0") {
        @Override
        PaymentRequest request(String object) {
            return PaymentRequest.closePermission(ChargePermissionId.of(object), "all delivered");
        }
    },
    RETRY("0", "40.00", "0") {
        @Override
        String prepare(PreparedAmazon amazon, Payments payments, IntentId intent) {
            String permission = super.prepare(amazon, payments, intent);
            amazon.declineNext();
            payments.perform(intent, request(permission));
            return permission;
        }

        @Override
        PaymentRequest request(String object) {
            return PaymentRequest.purchase(ChargePermissionId.of(object), AMOUNT);
        }

        @Override
        PaymentResult call(Payments payments, IntentId intent, String object) {
            return payments.retry(intent);
        }
    };

    static final Money AMOUNT = Money.of("40.00", "EUR");
    static final Money PART = Money.of("15.01", "EUR");

    /** What is reserved, taken and given back when it is done, in EUR. */
    final BigDecimal authorized;

    final BigDecimal captured;
    final BigDecimal refunded;

    ShopCall(String authorized, String captured, String refunded) {
        this.authorized = new BigDecimal(authorized);
        this.captured = new BigDecimal(captured);
        this.refunded = new BigDecimal(refunded);
    }

    /** @return the name of the object that the call is about */
    String prepare(PreparedAmazon amazon, Payments payments, IntentId intent) {
        return amazon.permission("100.00").value();
    }

    abstract PaymentRequest request(String object);

    PaymentResult call(Payments payments, IntentId intent, String object) {
        return payments.perform(intent, request(object));
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String charge(PreparedAmazon amazon, Payments payments, IntentId intent, ChargeState state) {
        ChargePermissionId permission = amazon.permission("100.00");
        IntentId before = IntentId.of(intent.order() + "/before");
        PaymentResult made = state == ChargeState.CAPTURED
                ? payments.purchase(before, permission, AMOUNT)
                : payments.authorize(before, permission, AMOUNT);
        return ((PaymentResult.Done) made).payment().charge().orElseThrow().value();
    }
}
