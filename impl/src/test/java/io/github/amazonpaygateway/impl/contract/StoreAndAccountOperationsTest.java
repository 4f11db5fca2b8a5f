package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.account.AccountAddress;
import io.github.amazonpaygateway.account.AccountStatus;
import io.github.amazonpaygateway.account.AccountStore;
import io.github.amazonpaygateway.account.BeneficiaryOwner;
import io.github.amazonpaygateway.account.BusinessInfo;
import io.github.amazonpaygateway.account.BusinessType;
import io.github.amazonpaygateway.account.ClaimMerchantAccount;
import io.github.amazonpaygateway.account.ContactPerson;
import io.github.amazonpaygateway.account.CreateStore;
import io.github.amazonpaygateway.account.MerchantAccount;
import io.github.amazonpaygateway.account.MerchantAccountClaim;
import io.github.amazonpaygateway.account.MerchantAccountDetails;
import io.github.amazonpaygateway.account.PhoneNumber;
import io.github.amazonpaygateway.account.RegisterMerchantAccount;
import io.github.amazonpaygateway.account.Store;
import io.github.amazonpaygateway.account.StoreDetails;
import io.github.amazonpaygateway.account.UpdateMerchantAccount;
import io.github.amazonpaygateway.account.UpdateStore;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.id.MerchantAccountId;
import io.github.amazonpaygateway.id.RefundId;
import io.github.amazonpaygateway.id.StoreId;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.instore.CreateInStoreCharge;
import io.github.amazonpaygateway.instore.CreateInStoreRefund;
import io.github.amazonpaygateway.instore.InStoreCharge;
import io.github.amazonpaygateway.instore.InStoreMetadata;
import io.github.amazonpaygateway.instore.InStoreRefund;
import io.github.amazonpaygateway.instore.MerchantScan;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.refund.RefundState;
import io.github.amazonpaygateway.token.AuthorizationToken;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Payments in a store, and the accounts that providers keep, as the samples of the official SDKs show them. */
@TestInstance(Lifecycle.PER_CLASS)
class StoreAndAccountOperationsTest {

    ScriptedAmazonPay amazon;
    AmazonPayGateway pay;

    @BeforeAll
    void start() throws IOException {
        amazon = new ScriptedAmazonPay();
        pay = amazon.pay();
    }

    @AfterEach
    void nothingElseWasSent() {
        amazon.gotNothingElse();
    }

    @AfterAll
    void stop() {
        amazon.close();
    }

    private static final IdempotencyKey KEY = IdempotencyKey.of("key-1");
    private static final MerchantAccountId ACCOUNT = MerchantAccountId.of("AXXXXXXX");
    private static final String ADDRESS = "{\"addressLine1\":\"扇町４丁目５－\",\"city\":\"小田原市\","
            + "\"stateOrRegion\":\"神奈川県\",\"postalCode\":\"250-0001\",\"countryCode\":\"JP\","
            + "\"phoneNumber\":{\"countryCode\":\"81\",\"number\":\"2062062061\"}}";

    @Test
    void aCodeIsScanned() {
        amazon.answers(200, "{\"chargePermissionId\":\"S01-8295796-8107357\"}");
        MerchantScan scan = MerchantScan.of("UKhrmatMeKdlfY6b", "0b8fb271-2ae2-49a5-b35d890", "US", "USD")
                .withKey(KEY)
                .withChargeTotal(Money.of("2.00", "USD"))
                .inStore(
                        "US",
                        new InStoreMetadata(
                                Optional.of("note"), Optional.empty(), Optional.of("Shop"), Optional.of("4711")));

        assertThat(pay.inStore().scan(scan)).isEqualTo(ChargePermissionId.of("S01-8295796-8107357"));

        assertThat(scan.toString()).doesNotContain("UKhrmat");
        amazon.got(
                "POST /v2/in-store/merchantScan",
                "{\"scanData\":\"UKhrmatMeKdlfY6b\",\"scanReferenceId\":\"0b8fb271-2ae2-49a5-b35d890\","
                        + "\"merchantCOE\":\"US\",\"ledgerCurrency\":\"USD\","
                        + "\"chargeTotal\":{\"amount\":\"2.00\",\"currencyCode\":\"USD\"},"
                        + "\"storeLocation\":{\"countryCode\":\"US\"},\"metadata\":{\"merchantNote\":\"note\","
                        + "\"communicationContext\":{\"merchantStoreName\":\"Shop\","
                        + "\"merchantOrderId\":\"4711\"}}}");
    }

    @Test
    void aBuyerInAStoreIsChargedAndRefunded() {
        amazon.answers(
                        200,
                        "{\"chargeId\":\"S01-1-1-C1\",\"chargeStatus\":{\"state\":\"Declined\","
                                + "\"reasonCode\":\"HardDeclined\"}}")
                .answers(200, "{\"refundId\":\"S01-1-1-R1\",\"refundStatus\":{\"state\":\"RefundInitiated\"}}")
                .answers(200, "{\"chargeId\":\"S01-1-1-C2\"}");
        CreateInStoreCharge request = CreateInStoreCharge.of(
                        ChargePermissionId.of("S01-1-1"), "chargeReferenceId-2", Money.of("2.00", "USD"))
                .withKey(KEY);

        InStoreCharge charge = pay.inStore().charge(request.withSoftDescriptor("amzn-store"));
        InStoreRefund refund = pay.inStore()
                .refund(CreateInStoreRefund.of(ChargeId.of("S01-1-1-C1"), "refund-1", Money.of("1.00", "USD"))
                        .withKey(KEY)
                        .withMetadata(InStoreMetadata.ofOrder("4711")));
        InStoreCharge terse = pay.inStore().charge(request);

        assertThat(charge.status().state()).isEqualTo(ChargeState.DECLINED);
        assertThat(refund.refundId()).isEqualTo(RefundId.of("S01-1-1-R1"));
        assertThat(refund.status().state()).isEqualTo(RefundState.REFUND_INITIATED);
        assertThat(terse.status().state()).isEqualTo(ChargeState.UNRECOGNIZED);
        String total = "\"chargeTotal\":{\"amount\":\"2.00\",\"currencyCode\":\"USD\"}";
        String begin = "{\"chargePermissionId\":\"S01-1-1\",\"chargeReferenceId\":\"chargeReferenceId-2\"," + total;
        amazon.got("POST /v2/in-store/charge", begin + ",\"softDescriptor\":\"amzn-store\"}");
        amazon.got(
                "POST /v2/in-store/refund",
                "{\"chargeId\":\"S01-1-1-C1\",\"refundReferenceId\":\"refund-1\","
                        + "\"refundTotal\":{\"amount\":\"1.00\",\"currencyCode\":\"USD\"},"
                        + "\"metadata\":{\"communicationContext\":{\"merchantOrderId\":\"4711\"}}}");
        amazon.got("POST /v2/in-store/charge", begin + "}");
    }

    @Test
    void anAmountOfAnotherRegionIsNotSent() {
        Money euros = Money.of("2.00", "EUR");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pay.inStore().scan(MerchantScan.of("code", "scan-1", "DE", "EUR")))
                .withMessageStartingWith("ledgerCurrency is in EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pay.inStore()
                        .charge(CreateInStoreCharge.of(ChargePermissionId.of("S01-1-1"), "charge-1", euros)))
                .withMessageStartingWith("chargeTotal is in EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        pay.inStore().refund(CreateInStoreRefund.of(ChargeId.of("S01-1-1-C1"), "refund-1", euros)))
                .withMessageStartingWith("refundTotal is in EUR");
    }

    private static AccountAddress odawara() {
        return new AccountAddress(
                "扇町４丁目５－",
                Optional.empty(),
                Optional.empty(),
                Optional.of("小田原市"),
                Optional.of("神奈川県"),
                "250-0001",
                "JP",
                Optional.of(PhoneNumber.of("81", "2062062061")));
    }

    private static MerchantAccountDetails cafe() {
        AccountStatus active = new AccountStatus("ACTIVE", Optional.empty(), Optional.of("Provider"));
        return new MerchantAccountDetails(
                Optional.of(new BusinessInfo(
                        Optional.of("rufus@example.org"),
                        Optional.of(BusinessType.CORPORATE),
                        Optional.of("密林コーヒー"),
                        Optional.of("Beauty"),
                        Optional.of(odawara()),
                        Optional.of("Rufus's Cafe"),
                        Optional.of(Money.of("100000", "JPY")),
                        Optional.of("JP"),
                        Optional.of("help@example.org"),
                        Optional.of(new PhoneNumber("1", "1234567", Optional.of("123"))))),
                List.of(new BeneficiaryOwner("BO1", "Rufus Rufus", Optional.of(odawara()))),
                Optional.of(
                        new ContactPerson("Rufus Rufus", Optional.empty(), Optional.of(LocalDate.of(1990, 12, 31)))),
                List.of(URI.create("https://example.org/ipn")),
                List.of(AccountStore.of("Rufus's Cafe", URI.create("https://www.example.org"))),
                Optional.of(active));
    }

    @Test
    void aMerchantIsRegistered() {
        amazon.answers(201, "{\"uniqueReferenceId\":\"Hanabi1\",\"merchantAccountId\":\"AXXXXXXX\"}");

        MerchantAccount account = pay.merchantAccounts()
                .register(RegisterMerchantAccount.of("Hanabi1", "JPY", cafe()).withKey(KEY));

        assertThat(account.merchantAccountId()).contains(ACCOUNT);
        assertThat(cafe().toString()).doesNotContain("rufus@", "Rufus Rufus", "小田原市");
        amazon.got(
                "POST /v2/merchantAccounts",
                "{\"uniqueReferenceId\":\"Hanabi1\",\"ledgerCurrency\":\"JPY\","
                        + "\"businessInfo\":{\"email\":\"rufus@example.org\",\"businessType\":\"CORPORATE\","
                        + "\"businessLegalName\":\"密林コーヒー\",\"businessCategory\":\"Beauty\",\"businessAddress\":"
                        + ADDRESS + ",\"businessDisplayName\":\"Rufus's Cafe\","
                        + "\"annualSalesVolume\":{\"amount\":\"100000\",\"currencyCode\":\"JPY\"},"
                        + "\"countryOfEstablishment\":\"JP\",\"customerSupportInformation\":"
                        + "{\"customerSupportEmail\":\"help@example.org\",\"customerSupportPhoneNumber\":"
                        + "{\"countryCode\":\"1\",\"number\":\"1234567\",\"extension\":\"123\"}}},"
                        + "\"beneficiaryOwners\":[{\"personId\":\"BO1\",\"personFullName\":\"Rufus Rufus\","
                        + "\"residentialAddress\":" + ADDRESS + "}],"
                        + "\"primaryContactPerson\":{\"personFullName\":\"Rufus Rufus\","
                        + "\"dateOfBirth\":\"1990-12-31\"},"
                        + "\"integrationInfo\":{\"ipnEndpointUrls\":[\"https://example.org/ipn\"]},"
                        + "\"stores\":[{\"domainUrls\":[\"https://www.example.org\"],"
                        + "\"storeName\":\"Rufus's Cafe\"}],"
                        + "\"merchantStatus\":{\"statusProvider\":\"Provider\",\"state\":\"ACTIVE\"}}");
    }

    @Test
    void aMerchantMovesAndAllowsItByASignedToken() {
        amazon.answers(Behaviour.raw("HTTP/1.1 200 OK\r\n", ""));

        MerchantAccount account = pay.merchantAccounts()
                .update(
                        ACCOUNT,
                        UpdateMerchantAccount.of(MerchantAccountDetails.of(BusinessInfo.at(odawara())))
                                .allowedBy(AuthorizationToken.of("ey.J.h")));

        assertThat(account.merchantAccountId()).isEmpty();
        var request = amazon.got(
                "PATCH /v2/merchantAccounts/AXXXXXXX", "{\"businessInfo\":{\"businessAddress\":" + ADDRESS + "}}");
        assertThat(request.header("x-amz-pay-authtoken")).contains("ey.J.h");
        assertThat(request.header("authorization").orElseThrow()).contains("x-amz-pay-authtoken;");
    }

    @Test
    void anAccountIsDeleted() {
        amazon.answers(200, "");

        pay.merchantAccounts().delete(ACCOUNT);

        amazon.got("DELETE /v2/merchantAccounts/AXXXXXXX");
    }

    private static Behaviour seeOther(String location) {
        return Behaviour.raw("HTTP/1.1 303 See Other\r\nlocation: " + location + "\r\n", "");
    }

    private MerchantAccountClaim claim() {
        return pay.merchantAccounts()
                .claim(ACCOUNT, ClaimMerchantAccount.of("ref-1").withKey(KEY));
    }

    private void claimed() {
        amazon.got("POST /v2/merchantAccounts/AXXXXXXX/claim", "{\"uniqueReferenceId\":\"ref-1\"}");
    }

    @Test
    void aClaimTellsWhereTheMerchantHasToGo() {
        amazon.answers(seeOther("https://sellercentral.example/claim?x=1"))
                .answers(200, "{\"uniqueReferenceId\":\"ref-1\"}")
                .answers(seeOther("no address at all"));

        assertThat(claim().location()).contains(URI.create("https://sellercentral.example/claim?x=1"));
        assertThat(claim().location()).isEmpty();
        assertThat(claim().location()).isEmpty();
        claimed();
        claimed();
        claimed();
    }

    @Test
    void otherRedirectsAndTroublesOfAClaimAreFailures() {
        amazon.answers(Behaviour.raw("HTTP/1.1 302 Found\r\nLocation: https://elsewhere.example/\r\n", ""))
                .answers(422, "{\"reasonCode\":\"InvalidAccountStatus\"}");
        for (int attempt = 0; attempt < 4; attempt++) {
            amazon.answers(503, "");
        }

        assertThatThrownBy(this::claim)
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("302");
        assertThatThrownBy(this::claim).isInstanceOf(RequestRejectedException.class);
        assertThatThrownBy(this::claim)
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> assertThat(unknown.idempotencyKey())
                        .contains(KEY));
        for (int request = 0; request < 6; request++) {
            claimed();
        }
    }

    @Test
    void aSeeOtherOfAnotherOperationIsAFailure() {
        amazon.answers(seeOther("https://elsewhere.example/"));

        assertThatThrownBy(() -> pay.merchantAccounts()
                        .register(RegisterMerchantAccount.of(
                                        "Hanabi1", "JPY", MerchantAccountDetails.of(BusinessInfo.at(odawara())))
                                .withKey(KEY)))
                .isInstanceOf(RequestRejectedException.class)
                .hasMessageContaining("redirect");
        amazon.got(
                "POST /v2/merchantAccounts",
                "{\"uniqueReferenceId\":\"Hanabi1\",\"ledgerCurrency\":\"JPY\",\"businessInfo\":{\"businessAddress\":"
                        + ADDRESS + "}}");
    }

    @Test
    void storesAreCreatedAndChanged() {
        amazon.answers(201, "{\"storeId\":\"amzn1.application-oa2-client.1\",\"storeName\":\"Cafe\"}")
                .answers(200, "");
        StoreDetails details = new StoreDetails(
                Optional.of("Cafe"),
                Optional.of(URI.create("https://example.org/privacy")),
                Optional.empty(),
                List.of(URI.create("https://example.org")),
                List.of(URI.create("https://example.org/back")));
        String body = "{\"storeName\":\"Cafe\",\"privacyPolicyUrl\":\"https://example.org/privacy\","
                + "\"allowedOriginDomains\":[\"https://example.org\"],"
                + "\"allowedRedirectURLs\":[\"https://example.org/back\"]}";

        Store store = pay.stores().create(ACCOUNT, CreateStore.of(details).withKey(KEY));
        pay.stores().update(ACCOUNT, store.storeId().orElseThrow(), new UpdateStore(details));

        assertThat(store.storeId()).contains(StoreId.of("amzn1.application-oa2-client.1"));
        amazon.got("POST /v2/merchantAccounts/AXXXXXXX/stores", body);
        amazon.got("PATCH /v2/merchantAccounts/AXXXXXXX/stores/amzn1.application-oa2-client.1", body);
    }
}
