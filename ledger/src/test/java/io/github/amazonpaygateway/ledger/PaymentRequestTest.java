package io.github.amazonpaygateway.ledger;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.money.Money;
import org.junit.jupiter.api.Test;

class PaymentRequestTest {

    private static final Money AMOUNT = Money.of("40.00", "EUR");
    private static final PaymentRequest CHECKOUT = PaymentRequest.checkout(CheckoutSessionId.of("session"), AMOUNT);
    private static final PaymentRequest CANCEL = PaymentRequest.cancel(ChargeId.of("charge"), "out of stock");

    /** The tables keep one currency for both, so the same intent would be another one when it is read back. */
    @Test
    void theTotalIsInTheCurrencyOfTheAmount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKOUT.withTotalOrderAmount(Money.of("50.00", "GBP")))
                .withMessage("amount is 40.00 EUR but totalOrderAmount is 50.00 GBP; name both in one currency");
    }

    @Test
    void onlyASessionHasATotal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANCEL.withTotalOrderAmount(AMOUNT))
                .withMessageContaining("belongs to a checkout, but this is CANCEL");
    }

    /** It would take the place of the reason why a charge is canceled. */
    @Test
    void onlyASessionHasAnOwner() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CANCEL.ownedBy("order-1"))
                .withMessageContaining("session of a checkout, but this is CANCEL");
    }
}
