package io.github.amazonpaygateway.simulator;

import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class MerchantAccountTest {

    final TestShop shop = TestShop.open();

    @Test
    void isRegisteredUpdatedAndDeleted() {
        Reply registered = register("ref-1", "USD");
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.text("uniqueReferenceId")).isEqualTo("ref-1");
        String id = registered.text("merchantAccountId");
        assertThat(register("ref-1", "USD").refusal()).isEqualTo("400 InvalidParameterValue");

        assertThat(update(id, Map.of()).text("merchantAccountId")).isEqualTo(id);

        SimulatorResponse deleted = shop.raw("DELETE", "merchantAccounts/" + id, "", Map.of());
        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.body()).isEmpty();
        assertThat(update(id, Map.of()).refusal()).isEqualTo("404 ResourceNotFound");
    }

    @Test
    void isUpdatedInJapanInTheMerchantsName() {
        String id = register("ref-1", "JPY").text("merchantAccountId");

        assertThat(update(id, Map.of()).refusal()).isEqualTo("401 UnauthorizedAccess");
        assertThat(update(
                                id,
                                Map.of(
                                        "x-amz-pay-authtoken",
                                        shop.simulator().interventions().giveToken(id)))
                        .status())
                .isEqualTo(200);
        assertThat(update(
                                id,
                                Map.of(
                                        "x-amz-pay-authtoken",
                                        shop.simulator().interventions().giveToken("A1OTHER")))
                        .refusal())
                .isEqualTo("404 ResourceNotFound");
    }

    @Test
    void isClaimedOnAPage() {
        String id = register("ref-1", "USD").text("merchantAccountId");
        String body = json("{'uniqueReferenceId':'ref-1'}");

        SimulatorResponse first = shop.raw(
                "POST", "merchantAccounts/" + id + "/claim", body, Map.of("x-amz-pay-idempotency-key", "first"));

        assertThat(first.status()).isEqualTo(303);
        assertThat(first.headers().get("Location")).endsWith("/checkout/claim?merchantAccountId=" + id);
        shop.simulator().confirmClaim(id);
        assertThat(shop.post("merchantAccounts/" + id + "/claim", body).status())
                .isEqualTo(200);
        assertThat(shop.post("merchantAccounts/" + id + "/claim", json("{'uniqueReferenceId':'ref-2'}"))
                        .refusal())
                .isEqualTo("400 InvalidParameterValue");
    }

    @Test
    void hasStores() {
        String id = register("ref-1", "USD").text("merchantAccountId");
        String stores = "merchantAccounts/" + id + "/stores";

        Reply store = shop.post(
                stores,
                json("{'storeName':'Cafe','privacyPolicyUrl':'https://cafe.example/privacy',"
                        + "'allowedOriginDomains':['https://cafe.example'],"
                        + "'allowedRedirectURLs':['https://cafe.example/back']}"));
        assertThat(store.status()).isEqualTo(201);
        Reply updated = shop.patch(stores + "/" + store.text("storeId"), json("{'storeName':'Bar'}"));

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.text("storeName")).isEqualTo("Bar");
        assertThat(updated.text("privacyPolicyUrl")).isEqualTo("https://cafe.example/privacy");
        assertThat(shop.patch(stores + "/none", "{}").refusal()).isEqualTo("404 ResourceNotFound");
        assertThat(shop.post(stores, "{}").refusal()).isEqualTo("400 MissingParameterValue");
        assertThat(shop.post(stores, json("{'storeName':'Bar','rooms':3}")).refusal())
                .isEqualTo("400 UnrecognizedField");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {'ledgerCurrency':'USD','businessInfo':{}}                                            | 400 MissingParameterValue
            {'uniqueReferenceId':'r','ledgerCurrency':'CHF','businessInfo':{}}                    | 400 InvalidParameterValue
            {'uniqueReferenceId':'r','ledgerCurrency':'USD','businessInfo':{'businessAddress':{'phoneNumber':'555'}}} | 400 InvalidParameterValue
            {'uniqueReferenceId':'r','ledgerCurrency':'USD','businessInfo':{},'stores':[{'storeName':'x'}]} | 400 MissingParameterValue
            {'uniqueReferenceId':'r','ledgerCurrency':'USD','businessInfo':{},'owner':{}}         | 400 UnrecognizedField
            """)
    void isNotRegisteredOtherwise(String body, String refusal) {
        assertThat(shop.post("merchantAccounts", json(body)).refusal()).isEqualTo(refusal);
    }

    private Reply register(String reference, String currency) {
        return shop.post("merchantAccounts", registration(reference, currency));
    }

    private Reply update(String id, Map<String, String> headers) {
        return shop.send(
                "PATCH",
                "merchantAccounts/" + id,
                json("{'businessInfo':{'businessAddress':{'city':'小田原市',"
                        + "'phoneNumber':{'countryCode':'81','number':'2062062061'}}}}"),
                headers);
    }

    /** All that can be told of an account. */
    public static String registration(String reference, String currency) {
        return json("{'uniqueReferenceId':'" + reference + "','ledgerCurrency':'" + currency + "','businessInfo':{"
                + "'email':'owner@example.com','businessType':'CORPORATE','businessLegalName':'密林コーヒー',"
                + "'businessCategory':'Beauty','businessAddress':{'addressLine1':'扇町４丁目','city':'小田原市',"
                + "'postalCode':'250-0001','countryCode':'JP','phoneNumber':{'countryCode':'81','number':'1','extension':'2'}},"
                + "'businessDisplayName':'Cafe','annualSalesVolume':{'amount':'100000','currencyCode':'JPY'},"
                + "'countryOfEstablishment':'JP','customerSupportInformation':{'customerSupportEmail':'help@example.com',"
                + "'customerSupportPhoneNumber':{'countryCode':'1','number':'1234567'}}},"
                + "'beneficiaryOwners':[{'personId':'BO1','personFullName':'Owner One','residentialAddress':{}}],"
                + "'primaryContactPerson':{'personFullName':'Owner One','dateOfBirth':'19700101'},"
                + "'integrationInfo':{'ipnEndpointUrls':['https://cafe.example/ipn']},"
                + "'stores':[{'domainUrls':['https://cafe.example'],'storeName':'Cafe','storeStatus':{'state':'Active'}}],"
                + "'merchantStatus':{'statusProvider':'Provider','state':'ACTIVE','reasonCode':null}}");
    }
}
