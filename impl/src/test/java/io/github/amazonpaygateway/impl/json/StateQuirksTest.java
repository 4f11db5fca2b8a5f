package io.github.amazonpaygateway.impl.json;

import static io.github.amazonpaygateway.impl.json.Quirk.charge;
import static io.github.amazonpaygateway.impl.json.Quirk.permission;
import static io.github.amazonpaygateway.impl.json.Quirk.refund;
import static io.github.amazonpaygateway.impl.json.Quirk.session;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.PaymentIntent;
import io.github.amazonpaygateway.checkout.ProductType;
import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import io.github.amazonpaygateway.refund.Refund;
import io.github.amazonpaygateway.refund.RefundState;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StateQuirksTest {

    static Stream<Quirk<?>> quirks() {
        return Stream.of(
                chargeState("AuthorizationInitiated", ChargeState.AUTHORIZATION_INITIATED),
                chargeState("AuthorizeInitiated", ChargeState.AUTHORIZATION_INITIATED),
                chargeState("Pending", ChargeState.AUTHORIZATION_INITIATED),
                chargeState("Authorized", ChargeState.AUTHORIZED),
                chargeState("CaptureInitiated", ChargeState.CAPTURE_INITIATED),
                chargeState("CaptureInitated", ChargeState.CAPTURE_INITIATED),
                chargeState("Captured", ChargeState.CAPTURED),
                chargeState("Completed", ChargeState.CAPTURED),
                chargeState("CAPTURED", ChargeState.CAPTURED),
                chargeState("Canceled", ChargeState.CANCELED),
                chargeState("Declined", ChargeState.DECLINED),
                chargeState("Levitating", ChargeState.UNRECOGNIZED),
                charge(
                        "the text of an unknown state is kept",
                        "'statusDetails': {'state': 'Levitating'}",
                        charge -> charge.status().stateText(),
                        "Levitating"),
                charge(
                        "a state of no type",
                        "'statusDetails': {'state': {}}",
                        charge -> charge.status().state(),
                        ChargeState.UNRECOGNIZED),
                charge(
                        "a reason on a state that is not final",
                        "'statusDetails': {'state': 'Authorized', 'reasonCode': 'StopShipmentAtypicalAuth'}",
                        charge -> charge.status().isBecause(ReasonCode.STOP_SHIPMENT_ATYPICAL_AUTH),
                        true),
                refundState("RefundInitiated", RefundState.REFUND_INITIATED),
                refundState("Pending", RefundState.REFUND_INITIATED),
                refundState("Refunded", RefundState.REFUNDED),
                refundState("Completed", RefundState.REFUNDED),
                refundState("Declined", RefundState.DECLINED),
                refundState("Levitating", RefundState.UNRECOGNIZED),
                sessionState("Open", CheckoutSessionState.OPEN),
                sessionState("Completed", CheckoutSessionState.COMPLETED),
                sessionState("Complete", CheckoutSessionState.COMPLETED),
                sessionState("Canceled", CheckoutSessionState.CANCELED),
                sessionState("Levitating", CheckoutSessionState.UNRECOGNIZED),
                permissionState("Chargeable", ChargePermissionState.CHARGEABLE),
                permissionState("NonChargeable", ChargePermissionState.NON_CHARGEABLE),
                permissionState("Closed", ChargePermissionState.CLOSED),
                permissionState("Levitating", ChargePermissionState.UNRECOGNIZED),
                session(
                        "productType in capitals",
                        "'productType': 'PAYONLY'",
                        CheckoutSession::productType,
                        Optional.of(ProductType.PAY_ONLY)),
                session(
                        "unknown productType",
                        "'productType': 'PayLater'",
                        CheckoutSession::productType,
                        Optional.of(ProductType.UNRECOGNIZED)),
                session(
                        "unknown paymentIntent",
                        "'paymentDetails': {'paymentIntent': 'Gift'}",
                        session -> session.paymentDetails().orElseThrow().paymentIntent(),
                        Optional.of(PaymentIntent.UNRECOGNIZED)),
                session(
                        "the texts of unknown words are kept",
                        "'productType': 'PayLater', 'chargePermissionType': 'ForEver',"
                                + " 'paymentDetails': {'paymentIntent': 'Gift'}",
                        CheckoutSession::unrecognized,
                        Map.of(
                                "productType",
                                "PayLater",
                                "chargePermissionType",
                                "ForEver",
                                "paymentDetails.paymentIntent",
                                "Gift")),
                session(
                        "known words are not among the unknown ones",
                        "'productType': 'PAYONLY', 'paymentDetails': {'paymentIntent': 'Confirm'}",
                        CheckoutSession::unrecognized,
                        Map.of()),
                session(
                        "our own word for unknown ones is none of Amazon's",
                        "'productType': 'Unrecognized'",
                        CheckoutSession::unrecognized,
                        Map.of("productType", "Unrecognized")),
                permission(
                        "the text of an unknown type is kept",
                        "'chargePermissionType': 'ForEver'",
                        ChargePermission::unrecognized,
                        Map.of("chargePermissionType", "ForEver")),
                permission("type missing", "'x': 1", ChargePermission::type, ChargePermissionType.UNRECOGNIZED),
                permission(
                        "type unknown",
                        "'chargePermissionType': 'ForEver'",
                        ChargePermission::type,
                        ChargePermissionType.UNRECOGNIZED));
    }

    @ParameterizedTest
    @MethodSource("quirks")
    void isDecoded(Quirk<?> quirk) {
        quirk.check();
    }

    private static Quirk<Charge> chargeState(String text, ChargeState expected) {
        return charge("charge " + text, state(text), charge -> charge.status().state(), expected);
    }

    private static Quirk<Refund> refundState(String text, RefundState expected) {
        return refund("refund " + text, state(text), refund -> refund.status().state(), expected);
    }

    private static Quirk<CheckoutSession> sessionState(String text, CheckoutSessionState expected) {
        return session(
                "session " + text, state(text), session -> session.status().state(), expected);
    }

    private static Quirk<ChargePermission> permissionState(String text, ChargePermissionState expected) {
        return permission(
                "permission " + text,
                state(text),
                permission -> permission.status().state(),
                expected);
    }

    private static String state(String text) {
        return "'statusDetails': {'state': '" + text + "'}";
    }
}
