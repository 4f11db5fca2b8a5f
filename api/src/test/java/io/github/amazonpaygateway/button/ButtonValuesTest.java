package io.github.amazonpaygateway.button;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.button.ButtonOptions.Placement;
import io.github.amazonpaygateway.buyer.BuyerScope;
import io.github.amazonpaygateway.checkout.AddressPrice;
import io.github.amazonpaygateway.checkout.Consent;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.Frequency;
import io.github.amazonpaygateway.checkout.Frequency.Unit;
import io.github.amazonpaygateway.checkout.ProductType;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ButtonValuesTest {

    static final URI HERE = URI.create("https://shop.example/in");
    static final Money ZERO = Money.of("0", "USD");

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("frequency.value must be 0 with Variable but is 1", () -> new Frequency(Unit.VARIABLE, 1)),
                refusal("frequency.value must be at least 1 but is 0", () -> Frequency.every(0, Unit.MONTH)),
                refusal(
                        "recurringMetadata.amount must be more than zero",
                        () -> Consent.recurring(Frequency.variable(), ZERO)),
                refusal(
                        "recurringMetadata.amount may be at most 150000 USD",
                        () -> Consent.recurring(Frequency.variable(), Money.of("150000.01", "USD"))),
                refusal(
                        "paymentMethodOnFileMetadata.setupOnly is not possible together with chargePermissionId",
                        () -> new Consent.PaymentMethodOnFile(true, Optional.of(ChargePermissionId.of("B01-1-1")))),
                refusal(
                        "signInReturnUrl must be an absolute https URL",
                        () -> SignIn.returningTo(URI.create("http://shop.example/in"))),
                refusal(
                        "signInReturnUrl may have at most 512",
                        () -> SignIn.returningTo(URI.create("https://shop.example/" + "x".repeat(492)))),
                refusal("signInCancelUrl must be an absolute https URL", () -> SignIn.returningTo(HERE)
                        .withCancelUrl(URI.create("/cancel"))),
                refusal("storeId must not be blank", () -> SignIn.returningTo(HERE)
                        .withStoreId(" ")),
                refusal("productType must be one that Amazon knows", () -> ButtonOptions.at(Placement.CART)
                        .withProductType(ProductType.UNRECOGNIZED)),
                refusal("estimatedOrderAmount must be more than zero", () -> ButtonOptions.at(Placement.CART)
                        .withEstimatedOrderAmount(ZERO)),
                refusal(
                        "multiAddressesCheckoutMetadata.price must be more than zero",
                        () -> new AddressPrice("home", ZERO)),
                refusal(
                        "multiAddressesCheckoutMetadata.addressId must not be blank",
                        () -> new AddressPrice(" ", Money.of("1", "USD"))));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuseWhatAmazonWouldRefuse(String why, ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(why);
    }

    @Test
    void aConsentTellsItsType() {
        assertThat(Consent.oneTime().type()).isEqualTo(ChargePermissionType.ONE_TIME);
        assertThat(Consent.recurring(Frequency.variable()).type()).isEqualTo(ChargePermissionType.RECURRING);
        assertThat(Consent.storingOnly().type()).isEqualTo(ChargePermissionType.PAYMENT_METHOD_ON_FILE);
    }

    @Test
    void theLocalhostOfTheSandboxMayBeReturnedTo() {
        assertThat(SignIn.returningTo(URI.create("http://localhost:8080/in")).signInReturnUrl())
                .hasPort(8080);
    }

    @Test
    void aListGivenCannotBeChangedAfterwards() {
        List<BuyerScope> scopes = new ArrayList<>(List.of(BuyerScope.NAME));
        SignIn signIn = SignIn.returningTo(HERE).withScopes(scopes);

        scopes.add(BuyerScope.EMAIL);

        assertThat(signIn.signInScopes()).containsExactly(BuyerScope.NAME);
    }

    @Test
    void aSignerOfATestNeedNotMakeButtons() {
        ButtonSigner signer = new ButtonSigner() {
            @Override
            public ButtonSignature sign(CreateCheckoutSession session) {
                return signPayload("{}");
            }

            @Override
            public ButtonSignature signPayload(String payloadJson) {
                return new ButtonSignature(payloadJson, "", "", "");
            }

            @Override
            public ButtonPage page() {
                return new ButtonPage(HERE, "A1", "EUR", true);
            }
        };

        assertThatThrownBy(() ->
                        signer.checkoutButton(CreateCheckoutSession.express(HERE), ButtonOptions.at(Placement.CART)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> signer.signInButton(SignIn.returningTo(HERE), ButtonOptions.at(Placement.CART)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static Arguments refusal(String why, ThrowingCallable making) {
        return Arguments.of(why, making);
    }
}
