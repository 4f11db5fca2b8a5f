package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.buyer.Address;
import io.github.amazonpaygateway.buyer.Buyer;
import io.github.amazonpaygateway.checkout.ParcelAddress;
import java.util.List;
import java.util.Optional;

/** {@code buyer}, the addresses, and the payment methods as the buyer knows them. */
final class BuyerFields {

    private static final Buyer NOBODY =
            new Buyer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    private static final Address NOWHERE = new Address(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static Optional<Buyer> buyer(AnswerObject answer) {
        return answer.object("buyer")
                .map(object -> new Buyer(
                        object.text("buyerId"),
                        object.text("name"),
                        object.text("email"),
                        object.text("phoneNumber"),
                        object.texts("primeMembershipTypes")))
                .filter(buyer -> !buyer.equals(NOBODY));
    }

    static Optional<Address> shippingAddress(AnswerObject answer) {
        return address(answer, "shippingAddress");
    }

    /** Each is an object, or a text with an object in it. */
    static List<ParcelAddress> shippingAddresses(AnswerObject answer) {
        return answer.objectsOrTexts("shippingAddressList")
                .map(BuyerFields::parcelAddress)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ParcelAddress> parcelAddress(AnswerObject object) {
        return object.text("addressId").map(id -> new ParcelAddress(id, address(object)));
    }

    /** Version v1 has it inside the payment method. */
    static Optional<Address> billingAddress(AnswerObject answer) {
        return address(answer, "billingAddress").or(() -> answer.objects("paymentPreferences")
                .map(preference -> address(preference, "billingAddress"))
                .flatMap(Optional::stream)
                .findFirst());
    }

    static List<String> paymentDescriptors(AnswerObject answer) {
        return answer.objects("paymentPreferences")
                .map(preference -> preference.text("paymentDescriptor"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Address> address(AnswerObject answer, String field) {
        return answer.object(field).map(BuyerFields::address).filter(address -> !address.equals(NOWHERE));
    }

    private static Address address(AnswerObject object) {
        return new Address(
                object.text("name"),
                object.text("addressLine1"),
                object.text("addressLine2"),
                object.text("addressLine3"),
                object.text("city"),
                object.text("county"),
                object.text("district"),
                object.text("stateOrRegion"),
                object.text("postalCode"),
                object.text("countryCode"),
                object.text("phoneNumber"));
    }

    static void write(String field, Address address, RequestObject body) {
        body.object(field, object -> object.text("name", address.name())
                .text("addressLine1", address.addressLine1())
                .text("addressLine2", address.addressLine2())
                .text("addressLine3", address.addressLine3())
                .text("city", address.city())
                .text("county", address.county())
                .text("district", address.district())
                .text("stateOrRegion", address.stateOrRegion())
                .text("postalCode", address.postalCode())
                .text("countryCode", address.countryCode())
                .text("phoneNumber", address.phoneNumber()));
    }

    private BuyerFields() {}
}
