package io.github.amazonpaygateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.SoftDescriptor;
import io.github.amazonpaygateway.checkout.AddressDetailsMother;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import io.github.amazonpaygateway.permission.UpdateChargePermission;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextLimitTest {

    private record Field(String name, int max, Consumer<String> use) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Field> fields() {
        return Stream.concat(
                Stream.of(
                        new Field("softDescriptor", 16, SoftDescriptor::new),
                        new Field("cancellationReason", 255, CancelCharge::because),
                        new Field("closureReason", 255, CloseChargePermission::because),
                        new Field("merchantReferenceId", 256, text -> send(MerchantMetadata.ofReference(text))),
                        new Field(
                                "merchantStoreName", 50, text -> send(metadata().withStoreName(text))),
                        new Field("noteToBuyer", 255, text -> send(metadata().withNoteToBuyer(text))),
                        new Field(
                                "customInformation",
                                4096,
                                text -> send(metadata().withCustomInformation(text)))),
                addressFields());
    }

    private static Stream<Field> addressFields() {
        return Stream.of(
                new Field("addressDetails.name", 50, AddressDetailsMother::withName),
                new Field("addressDetails.addressLine1", 180, AddressDetailsMother::withLine1),
                new Field("addressDetails.addressLine2", 60, AddressDetailsMother::withLine2),
                new Field("addressDetails.addressLine3", 60, AddressDetailsMother::withLine3),
                new Field("addressDetails.city", 50, AddressDetailsMother::withCity),
                new Field("addressDetails.districtOrCounty", 50, AddressDetailsMother::withCounty),
                new Field("addressDetails.stateOrRegion", 50, AddressDetailsMother::withState),
                new Field("addressDetails.postalCode", 20, AddressDetailsMother::withPostalCode),
                new Field("addressDetails.phoneNumber", 20, AddressDetailsMother::withPhone));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void theLongestTextIsTaken(Field field) {
        assertThatNoException().isThrownBy(() -> field.use().accept("x".repeat(field.max())));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void oneCharacterMoreIsRefusedByNameAndLimit(Field field) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> field.use().accept("x".repeat(field.max() + 1)))
                .withMessage(field.name() + " may have at most " + field.max() + " characters but has "
                        + (field.max() + 1) + "; shorten it");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void charactersOutsideTheBasicPlaneCountOnce(Field field) {
        assertThatNoException().isThrownBy(() -> field.use().accept("🛒".repeat(field.max())));
    }

    @Test
    void whatMustBeThereIsNotBlank() {
        TextLimit limit = new TextLimit("closureReason", 255);

        assertThat(limit.check("")).isEmpty();
        assertThat(limit.checkPresent("x")).isEqualTo("x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limit.checkPresent(" "))
                .withMessage("closureReason must not be blank");
    }

    @Test
    void aUrlHasAtMost512Characters() {
        String longest = "https://shop.example/" + "x".repeat(512 - "https://shop.example/".length());

        assertThatNoException().isThrownBy(() -> CreateCheckoutSession.express(URI.create(longest)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateCheckoutSession.express(URI.create(longest + "x")))
                .withMessageStartingWith("checkoutReviewReturnUrl may have at most 512 characters but has 513");
    }

    private static MerchantMetadata metadata() {
        return new MerchantMetadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void send(MerchantMetadata metadata) {
        UpdateChargePermission.of(metadata);
    }
}
