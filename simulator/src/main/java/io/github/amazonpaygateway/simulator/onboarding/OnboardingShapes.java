package io.github.amazonpaygateway.simulator.onboarding;

import io.github.amazonpaygateway.simulator.json.PriceRule;
import io.github.amazonpaygateway.simulator.json.Rule;
import io.github.amazonpaygateway.simulator.json.Rules;
import io.github.amazonpaygateway.simulator.json.Shape;

/** What the bodies of account requests may hold. Which fields are needed is documented for the domains alone. */
final class OnboardingShapes {

    private static final Shape PHONE = Shape.of()
            .allow("countryCode", Rules.text(20))
            .allow("number", Rules.text(20))
            .allow("extension", Rules.text(20));

    private static final Shape ADDRESS = Shape.of()
            .allow("addressLine1", Rules.text(180))
            .allow("addressLine2", Rules.text(60))
            .allow("addressLine3", Rules.text(60))
            .allow("city", Rules.text(50))
            .allow("county", Rules.text(50))
            .allow("district", Rules.text(50))
            .allow("stateOrRegion", Rules.text(50))
            .allow("postalCode", Rules.text(20))
            .allow("countryCode", Rules.text(3))
            .allow("phoneNumber", PHONE);

    private static final Shape BUSINESS = Shape.of()
            .allow("email", Rules.text())
            .allow("businessType", Rules.oneOf("CORPORATE", "INDIVIDUAL"))
            .allow("businessLegalName", Rules.text())
            .allow("businessCategory", Rules.text())
            .allow("businessAddress", ADDRESS)
            .allow("businessDisplayName", Rules.text())
            .allow("annualSalesVolume", new PriceRule())
            .allow("countryOfEstablishment", Rules.text(2))
            .allow(
                    "customerSupportInformation",
                    Shape.of().allow("customerSupportEmail", Rules.text()).allow("customerSupportPhoneNumber", PHONE));

    private static final Shape PERSON = Shape.of()
            .allow("personId", Rules.text())
            .allow("personFullName", Rules.text())
            .allow("residentialAddress", ADDRESS);

    // The domains are texts rather than addresses: samples have both forms.
    private static final Rule STORES = Rules.listOf(Shape.of()
            .require("domainUrls", Rules.listOf(Rules.text()))
            .allow("storeName", Rules.text(50))
            .allow("privacyPolicyUrl", Rules.url())
            .allow("storeStatus", Shape.of().allow("state", Rules.text()).allow("reasonCode", Rules.text())));

    static final Shape UPDATE = Shape.of()
            .allow("uniqueReferenceId", Rules.text())
            .allow("ledgerCurrency", Rules.oneOf("GBP", "EUR", "JPY", "USD"))
            .allow("businessInfo", BUSINESS)
            .allow("beneficiaryOwners", Rules.listOf(PERSON))
            .allow("primaryContactPerson", PERSON.allow("dateOfBirth", Rules.text()))
            .allow("integrationInfo", Shape.of().allow("ipnEndpointUrls", Rules.listOf(Rules.url())))
            .allow("stores", STORES)
            .allow(
                    "merchantStatus",
                    Shape.of()
                            .allow("statusProvider", Rules.text())
                            .allow("state", Rules.text())
                            .allow("reasonCode", Rules.text()));

    static final Shape REGISTER = UPDATE.require("uniqueReferenceId", Rules.text())
            .require("ledgerCurrency", Rules.oneOf("GBP", "EUR", "JPY", "USD"))
            .require("businessInfo", BUSINESS);

    static final Shape CLAIM = Shape.of().require("uniqueReferenceId", Rules.text());

    static final Shape STORE = Shape.of()
            .allow("storeName", Rules.text(50))
            .allow("privacyPolicyUrl", Rules.url())
            .allow("merchantLogoUrl", Rules.url())
            .allow("allowedOriginDomains", Rules.listOf(Rules.text()))
            .allow("allowedRedirectURLs", Rules.listOf(Rules.url()));

    static final Shape NEW_STORE = STORE.require("storeName", Rules.text(50));

    private OnboardingShapes() {}
}
