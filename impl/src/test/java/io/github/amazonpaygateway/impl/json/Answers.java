package io.github.amazonpaygateway.impl.json;

/** Answers of version v2 with every field that the documents name; single quotes stand for double ones. */
final class Answers {

    static final String OPEN_SESSION = quoted(
            """
            {'checkoutSessionId': 'bd504926-f659-4ad7-a1a9-9a747aaf5275',
             'webCheckoutDetails': {
               'checkoutReviewReturnUrl': 'https://shop.example/review',
               'checkoutResultReturnUrl': 'https://shop.example/result',
               'checkoutCancelUrl': 'https://shop.example/cart',
               'checkoutMode': null,
               'amazonPayRedirectUrl': 'https://payments.amazon.com/checkout/processing?amazonCheckoutSessionId=bd504926'},
             'productType': 'PayAndShip',
             'chargePermissionType': 'OneTime',
             'recurringMetadata': {'frequency': null, 'amount': null},
             'paymentDetails': {
               'paymentIntent': 'Authorize',
               'canHandlePendingAuthorization': false,
               'chargeAmount': {'amount': '14.00', 'currencyCode': 'USD'},
               'totalOrderAmount': {'amount': '20.50', 'currencyCode': 'USD'},
               'presentmentCurrency': 'USD',
               'allowOvercharge': null,
               'extendExpiration': null,
               'softDescriptor': 'Descriptor'},
             'merchantMetadata': {
               'merchantReferenceId': '4711',
               'merchantStoreName': 'Book Shop',
               'noteToBuyer': 'Thank you',
               'customInformation': 'shelf 7'},
             'supplementaryData': null,
             'buyer': {
               'buyerId': 'amzn1.account.ABC',
               'name': 'Jane Doe',
               'email': 'jane@example.com',
               'phoneNumber': '555-0100',
               'primeMembershipTypes': ['PRIME_GENERAL']},
             'shippingAddress': {
               'name': 'Jane Doe',
               'addressLine1': '10 Ditka Ave',
               'addressLine2': 'Suite 2500',
               'addressLine3': null,
               'city': 'Chicago',
               'county': null,
               'district': null,
               'stateOrRegion': 'IL',
               'postalCode': '60602',
               'countryCode': 'US',
               'phoneNumber': '555-0100'},
             'billingAddress': {'name': 'John Doe', 'city': 'Boston', 'countryCode': 'US'},
             'paymentPreferences': [{'paymentDescriptor': 'Visa ****1111 (Amazon Pay)'}],
             'statusDetails': {
               'state': 'Open',
               'reasonCode': null,
               'reasonDescription': null,
               'lastUpdatedTimestamp': '20191014T085051Z'},
             'constraints': [
               {'constraintId': 'ChargeAmountNotSet', 'description': 'chargeAmount is not set.'}],
             'creationTimestamp': '20191014T085051Z',
             'expirationTimestamp': '20191015T085051Z',
             'storeId': 'amzn1.application-oa2-client.8b5e',
             'providerMetadata': {'providerReferenceId': null},
             'releaseEnvironment': 'Sandbox',
             'checkoutType': 'MultiStep',
             'chargePermissionId': null,
             'chargeId': null}
            """);

    static final String COMPLETED_SESSION = quoted(
            """
            {'checkoutSessionId': 'bd504926-f659-4ad7-a1a9-9a747aaf5275', 'webCheckoutDetails': null,
             'productType': null, 'paymentDetails': null, 'merchantMetadata': null, 'supplementaryData': null,
             'buyer': null, 'billingAddress': null, 'paymentPreferences': [null], 'shippingAddress': null,
             'statusDetails': {'state': 'Completed', 'reasonCode': null, 'reasonDescription': null,
               'lastUpdatedTimestamp': '20191014T090000Z'},
             'constraints': null, 'creationTimestamp': '20191014T085051Z', 'expirationTimestamp': null,
             'chargePermissionId': 'S01-5105180-3221187', 'chargeId': 'S01-5105180-3221187-C056351',
             'storeId': null, 'providerMetadata': null, 'releaseEnvironment': null, 'chargePermissionType': null}
            """);

    static final String PERMISSION = quoted(
            """
            {'chargePermissionId': 'S01-5105180-3221187', 'chargePermissionReferenceId': null,
             'chargePermissionType': 'OneTime', 'buyer': {'buyerId': 'amzn1.account.ABC', 'name': 'Jane Doe'},
             'shippingAddress': {'city': 'Chicago', 'countryCode': 'US'}, 'billingAddress': null,
             'paymentPreferences': [{'paymentDescriptor': null}],
             'statusDetails': {'state': 'NonChargeable',
               'reasons': [{'reasonCode': 'ChargeInProgress', 'reasonDescription': 'A charge is in progress.'}],
               'lastUpdatedTimestamp': '20200301T101112Z'},
             'creationTimestamp': '20200301T101010Z', 'expirationTimestamp': '20200828T101010Z',
             'merchantMetadata': {'merchantReferenceId': '4711', 'merchantStoreName': '', 'noteToBuyer': null},
             'releaseEnvironment': 'Live',
             'limits': {'amountLimit': {'amount': '20.50', 'currencyCode': 'USD'},
               'amountBalance': {'amount': '6.50', 'currencyCode': 'USD'}},
             'presentmentCurrency': 'USD'}
            """);

    static final String CHARGE = quoted(
            """
            {'chargeId': 'S03-5105180-3221187-C056351', 'chargePermissionId': 'S03-5105180-3221187',
             'chargeAmount': {'amount': '300', 'currencyCode': 'JPY'}, 'captureAmount': null, 'refundedAmount': null,
             'convertedAmount': {'amount': '2.10', 'currencyCode': 'EUR'}, 'conversionRate': 142.857,
             'softDescriptor': 'AMZ*SOFT-DESC', 'captureNow': false, 'canHandlePendingAuthorization': true,
             'merchantMetadata': {'merchantReferenceId': '4711'}, 'platformId': null,
             'providerMetadata': {'providerReferenceId': 'PSP-1'}, 'chargeInitiator': 'CITU', 'channel': 'Web',
             'webCheckoutDetails': {'amazonPayRedirectUrl': 'https://payments.amazon.co.jp/mfa?id=1'},
             'statusDetails': {'state': 'Authorized', 'reasonCode': 'StopShipmentAtypicalAuth',
               'reasonDescription': 'Unusual activity', 'lastUpdatedTimestamp': '20200222T120000Z'},
             'creationTimestamp': '20200222T115900Z', 'expirationTimestamp': '20200323T115900Z',
             'releaseEnvironment': 'Sandbox'}
            """);

    static final String REFUND = quoted(
            """
            {'refundId': 'S03-5105180-3221187-R056351', 'chargeId': 'S03-5105180-3221187-C056351',
             'refundAmount': {'amount': '100.00', 'currencyCode': 'JPY'}, 'softDescriptor': 'AMZ*SOFT-DESC',
             'creationTimestamp': 1582374729128,
             'statusDetails': {'state': 'RefundInitiated', 'reasonCode': null, 'reasonDescription': null,
               'lastUpdatedTimestamp': '20200222T123210Z'},
             'releaseEnvironment': 'Sandbox'}
            """);

    static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private Answers() {}
}
