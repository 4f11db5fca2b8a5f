package io.github.amazonpaygateway.impl.json;

import static io.github.amazonpaygateway.impl.json.Quirk.charge;
import static io.github.amazonpaygateway.impl.json.Quirk.price;
import static io.github.amazonpaygateway.impl.json.Quirk.session;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypeQuirksTest {

    static Stream<Quirk<?>> quirks() {
        return Stream.of(
                session(
                        "address of blanks",
                        "'shippingAddress': {'name': '', 'city': ' ', 'county': null}",
                        CheckoutSession::shippingAddress,
                        Optional.empty()),
                session(
                        "blank line in an address",
                        "'shippingAddress': {'addressLine2': '', 'city': 'Chicago'}",
                        session -> session.shippingAddress().orElseThrow().addressLine2(),
                        Optional.empty()),
                session(
                        "address of another type",
                        "'shippingAddress': ['Chicago']",
                        CheckoutSession::shippingAddress,
                        Optional.empty()),
                session("an id that is none", "'chargeId': 'a/b'", CheckoutSession::chargeId, Optional.empty()),
                session("blank id", "'chargePermissionId': ''", CheckoutSession::chargePermissionId, Optional.empty()),
                session(
                        "softDescriptor with its prefix",
                        "'paymentDetails': {'paymentIntent': 'Confirm', 'softDescriptor': 'AMZ*ABCDEFGHIJKLMNOP'}",
                        session -> session.paymentDetails().orElseThrow().softDescriptor(),
                        Optional.empty()),
                session(
                        "a number where a text is expected",
                        "'merchantMetadata': {'merchantReferenceId': 4711}",
                        session -> session.merchantMetadata().orElseThrow().merchantReferenceId(),
                        Optional.of("4711")),
                session(
                        "an object where a text is expected",
                        "'storeId': {}",
                        CheckoutSession::storeId,
                        Optional.empty()),
                charge("flag as text", "'captureNow': 'TRUE'", Charge::captureNow, Optional.of(true)),
                charge("flag as the other text", "'captureNow': 'false'", Charge::captureNow, Optional.of(false)),
                charge("flag as number", "'captureNow': 1", Charge::captureNow, Optional.empty()),
                charge(
                        "descriptor prefixed",
                        "'softDescriptor': 'AMZ*SOFT-DESC'",
                        Charge::softDescriptor,
                        Optional.of("AMZ*SOFT-DESC")),
                charge(
                        "reasonCode blank",
                        "'statusDetails': {'reasonCode': ''}",
                        charge -> charge.status().reasonCode(),
                        Optional.empty()),
                charge(
                        "an unknown field",
                        "'brandNew': [{'deep': [1, null]}]",
                        Charge::chargeAmount,
                        Money.of("14.00", "USD")),
                charge(
                        "a field twice: the later one counts",
                        price("captureAmount", "'1'", "USD") + ", " + price("captureAmount", "'2'", "USD"),
                        Charge::captureAmount,
                        Optional.of(Money.of("2.00", "USD"))));
    }

    @ParameterizedTest
    @MethodSource("quirks")
    void isDecoded(Quirk<?> quirk) {
        quirk.check();
    }
}
