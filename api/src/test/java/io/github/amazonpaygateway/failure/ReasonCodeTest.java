package io.github.amazonpaygateway.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists are written from the documents, not from the code. */
class ReasonCodeTest {

    private static final List<String> OF_STATES = Stream.of(
                    // CheckoutSession
                    "BuyerCanceled AmazonCanceled Declined Expired",
                    // ChargePermission
                    "ChargeInProgress PaymentMethodInvalid PaymentMethodDeleted PaymentMethodExpired"
                            + " PaymentMethodNotAllowed PaymentMethodNotSet BillingAddressDeleted MFAFailed"
                            + " TransactionAmountExceeded AmountNotSet MerchantClosed MerchantCanceled BuyerCanceled"
                            + " BuyerClosed AmazonClosed AmazonCanceled Expired",
                    // Charge
                    "StopShipmentAtypicalAuth ExpiredUnused AmazonCanceled MerchantCanceled ChargePermissionCanceled"
                            + " BuyerCanceled SoftDeclined HardDeclined AmazonRejected ProcessingFailure"
                            + " TransactionTimedOut",
                    // Refund
                    "AmazonRejected ProcessingFailure",
                    // Dispute
                    "MerchantResponseRequired MerchantAdditionalEvidencesRequired BuyerAdditionalEvidencesRequired"
                            + " MerchantAcceptedDispute MerchantResponseDeadlineExpired BuyerCancelled"
                            + " InvestigatorResolved AutoResolved ChargebackFiled")
            .flatMap(codes -> Arrays.stream(codes.split(" ")))
            .toList();

    private static final List<String> OF_REFUSALS = Stream.of(
                    // of every operation
                    "InvalidHeaderValue InvalidRequest InvalidParameterValue InvalidParameterCombination"
                            + " InvalidRequestFormat MissingHeader MissingHeaderValue MissingParameterValue"
                            + " UnrecognizedField InvalidSandboxSimulationSpecified DuplicateIdempotencyKey"
                            + " CurrencyMismatch InvalidAPIVersion UnauthorizedAccess InvalidAuthentication"
                            + " InvalidAccountStatus InvalidRequestSignature InvalidAuthorizationToken"
                            + " ResourceNotFound UnsupportedOperation RequestNotSupported RequestTimeout"
                            + " TLSVersionNotSupported TooManyRequests RequestThrottled InternalServerError"
                            + " ServiceUnavailable",
                    // of one operation
                    "InvalidCheckoutSessionStatus AmountMismatch CheckoutSessionCanceled"
                            + " ChargePermissionNotModifiable InvalidChargePermissionStatus"
                            + " TransactionAmountExceeded PeriodicAmountExceeded SoftDeclined HardDeclined"
                            + " AmazonRejected TransactionCountExceeded PaymentMethodNotAllowed MFANotCompleted"
                            + " TransactionTimedOut ProcessingFailure InvalidChargeStatus InvalidInputFormat"
                            + " InvalidParameterValue")
            .flatMap(codes -> Arrays.stream(codes.split(" ")))
            .toList();

    @Test
    void everyCodeOfTheDocumentsIsKnownByName() {
        assertThat(constants())
                .extracting(ReasonCode::value)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.concat(OF_STATES.stream(), OF_REFUSALS.stream())
                        .distinct()
                        .toList());
    }

    @Test
    void aCodeOfTomorrowKeepsItsText() {
        assertThat(new ReasonCode("LevitationFailed")).hasToString("LevitationFailed");
        assertThat(constants()).noneMatch(new ReasonCode("LevitationFailed")::is);
    }

    private static List<ReasonCode> constants() {
        return Arrays.stream(ReasonCode.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (ReasonCode) field.get(null);
                    } catch (IllegalAccessException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .toList();
    }
}
