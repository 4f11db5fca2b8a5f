package io.github.amazonpaygateway.simulator.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Asked.class)
class CheckoutSessionContractTest {

    final Service service;
    final Answer created;

    CheckoutSessionContractTest(Target target) {
        service = target.service();
        created = service.post("checkoutSessions", service.session());
    }

    @Test
    void isOpenAndTellsWhatIsMissing() {
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("checkoutSessionId"))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
        assertThat(created.state()).isEqualTo("Open");
        assertThat(created.text("storeId")).isEqualTo(service.storeId());
        assertThat(created.text("releaseEnvironment")).isEqualTo("Sandbox");
        assertThat(created.text("creationTimestamp")).matches("\\d{8}T\\d{6}Z");
        assertThat(created.constraints())
                .containsExactlyInAnyOrder(
                        "BuyerNotAssociated",
                        "ChargeAmountNotSet",
                        "CheckoutResultReturnUrlNotSet",
                        "PaymentIntentNotSet");
        assertThat(created.text("webCheckoutDetails", "amazonPayRedirectUrl")).isEqualTo("null");
    }

    @Test
    void canBeReadAgain() {
        Answer read = service.get(path());

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(created.body());
    }

    @Test
    void lacksOnlyTheBuyerOnceTheTermsAreSet() {
        Answer updated = service.patch(path(), terms());

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.constraints()).containsExactly("BuyerNotAssociated");
        assertThat(updated.text("paymentDetails", "paymentIntent")).isEqualTo("Authorize");
        assertThat(updated.text("paymentDetails", "chargeAmount", "currencyCode"))
                .isEqualTo(service.currency());
        assertThat(updated.text("merchantMetadata", "merchantReferenceId")).isEqualTo("order-1");
    }

    @Test
    void cannotBeCompletedBeforeTheBuyerPaid() {
        service.patch(path(), terms());

        Answer refused = service.post(path() + "/complete", "{'chargeAmount':" + service.price("14.00") + "}");

        assertThat(refused.refusal()).isEqualTo("422 InvalidCheckoutSessionStatus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {'webCheckoutDetails':{'checkoutMode':'ProcessOrder'}}      | 400 UnrecognizedField
            {'colour':'red'}                                            | 400 UnrecognizedField
            {'paymentDetails':{'paymentIntent':'Borrow'}}               | 400 InvalidParameterValue
            {'merchantMetadata':{'merchantStoreName':'123456789 123456789 123456789 123456789 123456789 1'}} | 400 InvalidParameterValue
            """)
    void refusesAnotherUpdate(String body, String refusal) {
        assertThat(service.patch(path(), body).refusal()).isEqualTo(refusal);
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThat(service.patch(path(), "{'paymentDetails':").refusal()).isEqualTo("400 InvalidRequestFormat");
    }

    private String path() {
        return "checkoutSessions/" + created.text("checkoutSessionId");
    }

    private String terms() {
        return "{'webCheckoutDetails':{'checkoutResultReturnUrl':'https://shop.example/result'},"
                + "'paymentDetails':{'paymentIntent':'Authorize','chargeAmount':" + service.price("14.00")
                + "},'merchantMetadata':{'merchantReferenceId':'order-1'}}";
    }
}
