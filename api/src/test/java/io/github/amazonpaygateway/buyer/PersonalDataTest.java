package io.github.amazonpaygateway.buyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.checkout.AddressDetails;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.checkout.CheckoutSessionState;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.checkout.ParcelAddress;
import io.github.amazonpaygateway.checkout.WebCheckoutDetails;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import io.github.amazonpaygateway.permission.ChargePermissionStatus;
import io.github.amazonpaygateway.permission.ChargePermissionType;
import io.github.amazonpaygateway.state.StatusDetails;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private static final Optional<String> SECRET = Optional.of("secret");
    private static final Buyer BUYER = new Buyer(SECRET, SECRET, SECRET, SECRET, List.of("secret"));
    private static final Address ADDRESS = new Address(
            SECRET, SECRET, SECRET, SECRET, SECRET, SECRET, SECRET, SECRET, SECRET, Optional.of("DE"), SECRET);
    private static final AddressDetails DETAILS =
            new AddressDetails("secret", "secret", SECRET, SECRET, "secret", SECRET, SECRET, "secret", "DE", "secret");

    @Test
    void aPersonIsNotShown() {
        assertThat(BUYER).hasToString("Buyer[]");
    }

    @Test
    void anAddressShowsItsCountryOnly() {
        assertThat(ADDRESS).hasToString("Address[DE]");
        assertThat(DETAILS).hasToString("AddressDetails[DE]");
    }

    @Test
    void whatHoldsThemDoesNotShowThemEither() {
        assertThat(List.of(session(), permission(), request()))
                .allSatisfy(
                        holder -> assertThat(holder.toString()).contains("[DE]").doesNotContainIgnoringCase("secret"));
    }

    private static CreateCheckoutSession request() {
        return CreateCheckoutSession.express(URI.create("https://shop.example/review"))
                .withAddressDetails(DETAILS);
    }

    private static CheckoutSession session() {
        return new CheckoutSession(
                CheckoutSessionId.of("S"),
                StatusDetails.of(CheckoutSessionState.OPEN),
                List.of(),
                WebCheckoutDetails.none(),
                Optional.empty(),
                ChargePermissionType.ONE_TIME,
                Optional.empty(),
                Optional.empty(),
                Optional.of(BUYER),
                Optional.of(ADDRESS),
                List.of(new ParcelAddress("A", ADDRESS)),
                Optional.of(ADDRESS),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static ChargePermission permission() {
        return new ChargePermission(
                ChargePermissionId.of("P"),
                ChargePermissionType.ONE_TIME,
                new ChargePermissionStatus(ChargePermissionState.CHARGEABLE, "Chargeable", List.of(), Optional.empty()),
                Optional.of(BUYER),
                Optional.of(ADDRESS),
                Optional.of(ADDRESS),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "../charges/S01-1", "a/b", "a?b", "a#b", "a%2Fb", "a\\b", "\u00e9"})
    void aTokenThatWouldLeadToAnotherPathIsRefusedWithoutShowingIt(String text) {
        assertThatThrownBy(() -> BuyerToken.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("S01-1");
    }
}
