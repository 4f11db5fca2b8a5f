package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.account.AccountAddress;
import io.github.amazonpaygateway.account.AccountStatus;
import io.github.amazonpaygateway.account.AccountStore;
import io.github.amazonpaygateway.account.BeneficiaryOwner;
import io.github.amazonpaygateway.account.BusinessInfo;
import io.github.amazonpaygateway.account.ContactPerson;
import io.github.amazonpaygateway.account.MerchantAccountDetails;
import io.github.amazonpaygateway.account.PhoneNumber;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What is told about a merchant. */
final class AccountFields {

    static void write(MerchantAccountDetails details, RequestObject body) {
        details.businessInfo().ifPresent(business -> body.object("businessInfo", object -> write(business, object)));
        body.objects("beneficiaryOwners", details.beneficiaryOwners(), AccountFields::write);
        details.primaryContactPerson()
                .ifPresent(person -> body.object("primaryContactPerson", object -> write(person, object)));
        body.object("integrationInfo", object -> object.texts("ipnEndpointUrls", texts(details.ipnEndpointUrls())))
                .objects("stores", details.stores(), AccountFields::write);
        details.merchantStatus().ifPresent(status -> body.object("merchantStatus", object -> write(status, object)));
    }

    private static void write(BusinessInfo business, RequestObject object) {
        object.text("email", business.email())
                .text("businessType", business.businessType().map(Enum::name))
                .text("businessLegalName", business.businessLegalName())
                .text("businessCategory", business.businessCategory());
        address("businessAddress", business.businessAddress(), object);
        object.text("businessDisplayName", business.businessDisplayName())
                .money("annualSalesVolume", business.annualSalesVolume())
                .text("countryOfEstablishment", business.countryOfEstablishment())
                .object("customerSupportInformation", support -> {
                    support.text("customerSupportEmail", business.customerSupportEmail());
                    phone("customerSupportPhoneNumber", business.customerSupportPhoneNumber(), support);
                });
    }

    private static void address(String field, Optional<AccountAddress> address, RequestObject body) {
        address.ifPresent(present -> body.object(field, object -> write(present, object)));
    }

    private static void write(AccountAddress address, RequestObject object) {
        object.text("addressLine1", address.addressLine1())
                .text("addressLine2", address.addressLine2())
                .text("addressLine3", address.addressLine3())
                .text("city", address.city())
                .text("stateOrRegion", address.stateOrRegion())
                .text("postalCode", address.postalCode())
                .text("countryCode", address.countryCode());
        phone("phoneNumber", address.phoneNumber(), object);
    }

    private static void phone(String field, Optional<PhoneNumber> phone, RequestObject body) {
        phone.ifPresent(present -> body.object(field, object -> object.text("countryCode", present.countryCode())
                .text("number", present.number())
                .text("extension", present.extension())));
    }

    private static void write(BeneficiaryOwner owner, RequestObject object) {
        object.text("personId", owner.personId()).text("personFullName", owner.personFullName());
        address("residentialAddress", owner.residentialAddress(), object);
    }

    private static void write(ContactPerson person, RequestObject object) {
        object.text("personFullName", person.personFullName());
        address("residentialAddress", person.residentialAddress(), object);
        object.text("dateOfBirth", person.dateOfBirth());
    }

    private static void write(AccountStore store, RequestObject object) {
        object.texts("domainUrls", texts(store.domainUrls()))
                .text("storeName", store.storeName())
                .text("privacyPolicyUrl", store.privacyPolicyUrl());
        store.status().ifPresent(status -> object.object("storeStatus", inner -> write(status, inner)));
    }

    private static void write(AccountStatus status, RequestObject object) {
        object.text("statusProvider", status.statusProvider())
                .text("state", status.state())
                .text("reasonCode", status.reasonCode());
    }

    static List<String> texts(List<URI> urls) {
        return urls.stream().map(URI::toString).toList();
    }

    private AccountFields() {}
}
