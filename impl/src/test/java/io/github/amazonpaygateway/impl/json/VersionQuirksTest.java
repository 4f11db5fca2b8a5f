package io.github.amazonpaygateway.impl.json;

import static io.github.amazonpaygateway.impl.json.Quirk.charge;
import static io.github.amazonpaygateway.impl.json.Quirk.permission;
import static io.github.amazonpaygateway.impl.json.Quirk.price;
import static io.github.amazonpaygateway.impl.json.Quirk.session;

import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionLimits;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VersionQuirksTest {

    private static final Optional<Money> FOURTEEN = Optional.of(Money.of("14.00", "USD"));

    static Stream<Quirk<?>> quirks() {
        return Stream.of(
                session(
                        "webCheckoutDetail",
                        "'webCheckoutDetail': {'amazonPayRedirectUrl': 'https://amazon.example/'}",
                        CheckoutSession::amazonPayRedirectUrl,
                        Optional.of(URI.create("https://amazon.example/"))),
                session(
                        "paymentDetail",
                        "'paymentDetail': {'paymentIntent': 'Authorize'}",
                        session -> session.paymentDetails().orElseThrow().paymentIntent(),
                        Optional.of(PaymentIntent.AUTHORIZE)),
                charge(
                        "the name of version v1 beside a null under that of v2",
                        "'statusDetails': null, 'statusDetail': {'state': 'Canceled'}",
                        charge -> charge.status().state(),
                        ChargeState.CANCELED),
                session(
                        "billingAddress inside the payment method",
                        "'paymentPreferences': [null, {'billingAddress': {'city': 'Boston'}}]",
                        session -> session.billingAddress().orElseThrow().city(),
                        Optional.of("Boston")),
                permission(
                        "chargeAmountLimit",
                        price("chargeAmountLimit", "'14'", "USD"),
                        ChargePermission::limits,
                        Optional.of(new ChargePermissionLimits(FOURTEEN, Optional.empty()))));
    }

    @ParameterizedTest
    @MethodSource("quirks")
    void isDecoded(Quirk<?> quirk) {
        quirk.check();
    }
}
