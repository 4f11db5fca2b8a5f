package io.github.amazonpaygateway.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.checkout.CheckoutOutcome;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.checkout.CompleteCheckoutSession;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.money.Money;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows does what it says: shops copy it. */
class CheckoutTest {

    static final CheckoutSessionId ID = CheckoutSessionId.of("bd504926-f659-4ad7-a1a9-9a747aaf5275");
    static final IdempotencyKey KEY = IdempotencyKey.of("order-4711");

    final List<IdempotencyKey> keys = new ArrayList<>();

    @Test
    void aCompletedSessionIsThanked() {
        assertThat(finish(new CheckoutOutcome.Completed(session(CheckoutSessionState.COMPLETED))))
                .isEqualTo("thank you");
        assertThat(keys).containsExactly(KEY);
    }

    @Test
    void aDeclinedBuyerMayChooseAnotherCard() {
        assertThat(finish(canceled(Optional.of(ReasonCode.DECLINED)))).contains("another card");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BuyerCanceled", "Expired", "AmazonCanceled", "SomethingNew"})
    void nobodyIsThankedForWhatIsNotPaid(String reason) {
        assertThat(finish(canceled(Optional.of(new ReasonCode(reason))))).isEqualTo("your cart is still here");
    }

    @Test
    void norWithoutAReason() {
        assertThat(finish(canceled(Optional.empty()))).isEqualTo("your cart is still here");
    }

    private String finish(CheckoutOutcome outcome) {
        Checkout checkout = new Checkout();
        checkout.pay = only(
                AmazonPayGateway.class,
                "checkoutSessions",
                ignored -> only(CheckoutSessions.class, "complete", arguments -> {
                    keys.add(((CompleteCheckoutSession) arguments[1]).key());
                    return outcome;
                }));
        return checkout.finish(ID, Money.of("14.00", "USD"), KEY);
    }

    private static CheckoutOutcome canceled(Optional<ReasonCode> reason) {
        return new CheckoutOutcome.Canceled(reason, session(CheckoutSessionState.CANCELED));
    }

    private static CheckoutSession session(CheckoutSessionState state) {
        return CheckoutSession.of(ID, state);
    }

    /** An interface of which one method is used. */
    private static <T> T only(Class<T> type, String method, Function<Object[], Object> answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, given) -> {
                    if (called.getName().equals(method)) {
                        return answer.apply(given);
                    }
                    throw new UnsupportedOperationException(called.getName());
                }));
    }
}
