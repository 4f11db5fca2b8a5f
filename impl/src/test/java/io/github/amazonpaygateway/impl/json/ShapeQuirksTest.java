package io.github.amazonpaygateway.impl.json;

import static io.github.amazonpaygateway.impl.json.Quirk.permission;
import static io.github.amazonpaygateway.impl.json.Quirk.price;
import static io.github.amazonpaygateway.impl.json.Quirk.session;

import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionLimits;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeQuirksTest {

    private static final Optional<Money> FOURTEEN = Optional.of(Money.of("14.00", "USD"));

    static Stream<Quirk<?>> quirks() {
        return Stream.of(
                preferences("null", "null", List.of()),
                preferences("list of null", "[null]", List.of()),
                preferences("descriptor null", "[{'paymentDescriptor': null}]", List.of()),
                preferences("of another type", "'Visa'", List.of()),
                preferences(
                        "null beside one", "[null, {'paymentDescriptor': 'Visa ****1111'}]", List.of("Visa ****1111")),
                permission(
                        "reasons null",
                        "'statusDetails': {'state': 'Chargeable', 'reasons': null}",
                        reasons(),
                        List.of()),
                permission(
                        "reasons with a null and without code",
                        "'statusDetails': {'state': 'Closed', 'reasons': [null, {}, {'reasonCode': 'Expired'}]}",
                        permission -> permission.status().isBecause(ReasonCode.EXPIRED),
                        true),
                session("constraints null", "'constraints': null", CheckoutSession::constraints, List.of()),
                session(
                        "constraints without id",
                        "'constraints': [{}, 1, null]",
                        CheckoutSession::constraints,
                        List.of()),
                session(
                        "webCheckoutDetails null",
                        "'webCheckoutDetails': null",
                        CheckoutSession::amazonPayRedirectUrl,
                        Optional.empty()),
                session(
                        "a URL that is none",
                        "'webCheckoutDetails': {'amazonPayRedirectUrl': 'not a url'}",
                        CheckoutSession::amazonPayRedirectUrl,
                        Optional.empty()),
                permission(
                        "limits with nothing in them",
                        "'limits': {'amountLimit': null, 'amountBalance': null}",
                        ChargePermission::limits,
                        Optional.empty()),
                permission(
                        "accountBalance",
                        "'limits': {" + price("accountBalance", "'14'", "USD") + "}",
                        ChargePermission::limits,
                        Optional.of(new ChargePermissionLimits(Optional.empty(), FOURTEEN))),
                session(
                        "buyer with nothing in it",
                        "'buyer': {'name': null}",
                        CheckoutSession::buyer,
                        Optional.empty()),
                session(
                        "primeMembershipTypes null",
                        "'buyer': {'name': 'Jane', 'primeMembershipTypes': null}",
                        session -> session.buyer().orElseThrow().primeMembershipTypes(),
                        List.of()),
                session(
                        "metadata of nulls",
                        "'merchantMetadata': {'merchantReferenceId': null, 'noteToBuyer': ''}",
                        CheckoutSession::merchantMetadata,
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("quirks")
    void isDecoded(Quirk<?> quirk) {
        quirk.check();
    }

    private static Quirk<CheckoutSession> preferences(String name, String value, List<String> expected) {
        return session(
                "paymentPreferences " + name,
                "'paymentPreferences': " + value,
                CheckoutSession::paymentDescriptors,
                expected);
    }

    private static Function<ChargePermission, Object> reasons() {
        return permission -> permission.status().reasons();
    }
}
