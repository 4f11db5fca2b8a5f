package io.github.amazonpaygateway.impl.config;

import static io.github.amazonpaygateway.impl.config.Setting.Scope.APPLICATION;
import static io.github.amazonpaygateway.impl.config.Setting.Scope.INHERITED;
import static io.github.amazonpaygateway.impl.config.Setting.Scope.OWN;
import static io.github.amazonpaygateway.impl.config.SettingType.CHOICE;
import static io.github.amazonpaygateway.impl.config.SettingType.COUNT;
import static io.github.amazonpaygateway.impl.config.SettingType.DURATION;
import static io.github.amazonpaygateway.impl.config.SettingType.DURATIONS;
import static io.github.amazonpaygateway.impl.config.SettingType.FILE;
import static io.github.amazonpaygateway.impl.config.SettingType.LIST;
import static io.github.amazonpaygateway.impl.config.SettingType.SECRET;
import static io.github.amazonpaygateway.impl.config.SettingType.SECRET_URL;
import static io.github.amazonpaygateway.impl.config.SettingType.TEXT;
import static io.github.amazonpaygateway.impl.config.SettingType.URL;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every setting of the gateway, once: name, whose it is, type, default, meaning, and why one would change it. */
enum Setting {
    MERCHANTS(
            "merchants",
            APPLICATION,
            LIST,
            "",
            "Names of the merchants besides the default one",
            "a merchant has its settings in environment variables only, from which its name cannot be guessed"),
    PUBLIC_KEY_ID("public-key-id", OWN, TEXT, "", "The id that Amazon Pay shows beside the key", "always set"),
    PRIVATE_KEY(
            "private-key",
            OWN,
            SECRET,
            "",
            "The private key: PEM (PKCS#8 or PKCS#1, line breaks may be written as `\\n`), base64 of PEM, or base64 of DER",
            "the key comes from an environment variable or a secret store; exactly one of `private-key`,"
                    + " `private-key-file` and `keystore.file` is set"),
    PRIVATE_KEY_FILE(
            "private-key-file",
            OWN,
            FILE,
            "",
            "A file with the private key in any of these forms, or in DER",
            "the key is mounted as a file"),
    KEYSTORE_FILE(
            "keystore.file",
            OWN,
            FILE,
            "",
            "A PKCS#12 or JKS keystore with the private key",
            "keys are kept in keystores"),
    KEYSTORE_PASSWORD(
            "keystore.password",
            OWN,
            SECRET,
            "",
            "The password of that keystore and of the key in it",
            "`keystore.file` is set"),
    KEYSTORE_ALIAS(
            "keystore.alias",
            OWN,
            TEXT,
            "",
            "The entry in that keystore; without it the only private key",
            "the keystore holds more than one private key"),
    MERCHANT_ID("merchant-id", OWN, TEXT, "", "The id of the merchant account, for the button", "always set"),
    STORE_ID(
            "store-id",
            OWN,
            TEXT,
            "",
            "The id of the store (\"client id\"), for requests that name no other",
            "always set"),
    REGION(
            "region",
            INHERITED,
            CHOICE,
            "",
            "Where the merchant account was registered: `NA`, `EU` (with the United Kingdom) or `JP`",
            "always set"),
    ENVIRONMENT(
            "environment",
            INHERITED,
            CHOICE,
            "",
            "`SANDBOX` or `LIVE`; must agree with the prefix of `public-key-id` if that has one",
            "`public-key-id` does not begin with `SANDBOX-` or `LIVE-`"),
    LEDGER_CURRENCY(
            "ledger-currency",
            INHERITED,
            CHOICE,
            "",
            "The currency of the merchant account: `USD` in NA, `EUR` or `GBP` in EU, `JPY` in JP; the first of the region"
                    + " by default",
            "the account is British (`GBP`)"),
    API_VERSION(
            "api-version",
            INHERITED,
            CHOICE,
            "v2",
            "Version of Amazon's API: `v2` or `v1`, which has fewer operations and completes sessions by the buyer's return"
                    + " ([version-1.md](version-1.md))",
            "an old integration still runs on `v1`"),
    ALGORITHM(
            "algorithm",
            INHERITED,
            CHOICE,
            "AMZN-PAY-RSASSA-PSS-V2",
            "How requests and buttons are signed: `AMZN-PAY-RSASSA-PSS-V2` or `AMZN-PAY-RSASSA-PSS`",
            "Amazon asks for it"),
    ENDPOINT(
            "endpoint",
            INHERITED,
            URL,
            "",
            "Where the API is, without environment and version; that of the region by default. `https`, or `http` in the"
                    + " sandbox and for this machine",
            "requests go to a simulator or through a gateway of your own"),
    CHECKOUT_SCRIPT(
            "checkout-script",
            INHERITED,
            URL,
            "",
            "The `checkout.js` that pages load; that of the region by default",
            "the button comes from a simulator"),
    CRYPTO_PROVIDER(
            "crypto-provider",
            INHERITED,
            CHOICE,
            "auto",
            "Who computes the signatures: `corretto` (Amazon Corretto Crypto Provider), `conscrypt` or `jdk`; `auto` takes"
                    + " the first of these that works",
            "the start shall fail when the fast native one is missing, or a native one makes trouble (`jdk`)"),
    HTTP_MAX_CONNECTIONS(
            "http.max-connections",
            INHERITED,
            COUNT,
            "128",
            "Connections to one host at the same time",
            "more threads than that call Amazon at once"),
    HTTP_CONNECT_TIMEOUT(
            "http.connect-timeout",
            INHERITED,
            DURATION,
            "PT5S",
            "Time to connect, and again for the TLS handshake",
            "the network is slow, or a dead one shall be noticed sooner"),
    HTTP_LEASE_TIMEOUT(
            "http.lease-timeout",
            INHERITED,
            DURATION,
            "PT3S",
            "Time to wait for a free connection when all are in use",
            "calls shall fail sooner under overload"),
    HTTP_RESPONSE_TIMEOUT(
            "http.response-timeout",
            INHERITED,
            DURATION,
            "PT15S",
            "The longest silence of Amazon after a request",
            "authorizations take longer than that, as some banks do"),
    HTTP_DEADLINE(
            "http.deadline",
            INHERITED,
            DURATION,
            "PT18S",
            "The longest time of one attempt from beginning to end",
            "the `@Timeout` of the operations (25 s) is changed: keep the deadline below it, by the 5 s that a `Retry-After` may take"),
    HTTP_CONNECTION_TIME_TO_LIVE(
            "http.connection-time-to-live",
            INHERITED,
            DURATION,
            "PT10M",
            "A connection is not used longer than this",
            "a change of Amazon's addresses shall be followed sooner"),
    HTTP_VALIDATE_AFTER_INACTIVITY(
            "http.validate-after-inactivity",
            INHERITED,
            DURATION,
            "PT0.5S",
            "A connection that rested longer is probed before use",
            "a firewall cuts connections that rest, without a word"),
    HTTP_PROXY(
            "http.proxy",
            INHERITED,
            SECRET_URL,
            "",
            "The HTTP proxy on the way out: `http://host:port` or `http://user:password@host:port`",
            "the server reaches the internet through a proxy only"),
    HTTP_TRUST_STORE(
            "http.trust-store",
            INHERITED,
            FILE,
            "",
            "A PKCS#12 or JKS keystore with the authorities that are trusted instead of those of the JDK",
            "a proxy or simulator has a certificate of your own authority"),
    HTTP_TRUST_STORE_PASSWORD(
            "http.trust-store-password",
            INHERITED,
            SECRET,
            "",
            "The password of that keystore",
            "`http.trust-store` is set"),
    HTTP_TRUST_CERTIFICATES(
            "http.trust-certificates",
            INHERITED,
            FILE,
            "",
            "The same as a file of PEM certificates",
            "the authority is at hand as PEM; not together with `http.trust-store`"),
    HTTP_CLIENT_KEY_STORE(
            "http.client-key-store",
            INHERITED,
            FILE,
            "",
            "A PKCS#12 or JKS keystore with a certificate and its key to show to the other side (mutual TLS)",
            "a gateway of your own asks for a client certificate; Amazon does not"),
    HTTP_CLIENT_KEY_STORE_PASSWORD(
            "http.client-key-store-password",
            INHERITED,
            SECRET,
            "",
            "The password of that keystore and of the key in it",
            "`http.client-key-store` is set"),
    BUTTON_PATH(
            "button.path",
            APPLICATION,
            TEXT,
            "",
            "The path below the context root at which the buttons of the shop's `ButtonSource` are answered, such as"
                    + " `/amazonpay/button`",
            "pages fetch or include their buttons; without it nothing answers"),
    THROTTLE_ENABLED(
            "throttle.enabled",
            INHERITED,
            CHOICE,
            "auto",
            "Whether calls wait for what Amazon allows the merchant, instead of being refused with 429: `true`, `false`, or"
                    + " `auto`, which is `true` unless `endpoint` is set",
            "an `endpoint` of your own leads to Amazon, or something else holds the calls back"),
    THROTTLE_NODES(
            "throttle.nodes",
            INHERITED,
            COUNT,
            "1",
            "So many servers share the allowance of the merchant; each takes its part of it",
            "the shop runs on more than one server"),
    THROTTLE_RATES(
            "throttle.rates",
            INHERITED,
            LIST,
            "",
            "Figures that differ from Amazon's table, as operation=burst/per second, such as `createCharge=40/16`",
            "Amazon has granted the account more"),
    BULKHEAD_MAX_CALLS(
            "bulkhead.max-calls",
            APPLICATION,
            COUNT,
            "200",
            "So many calls of all merchants may be under way, waiting ones included; further ones fail at once",
            "the server has fewer request threads than twice that: then half of them, so that the shop goes on when Amazon"
                    + " hangs"),
    NOTIFICATIONS_PATH(
            "notifications.path",
            APPLICATION,
            TEXT,
            "",
            "The path below the context root to which Amazon posts notifications, such as `/amazonpay/notifications`",
            "notifications shall be taken in; without it nothing listens"),
    NOTIFICATIONS_TOPIC_ARNS(
            "notifications.topic-arns",
            APPLICATION,
            LIST,
            "",
            "The SNS topics whose messages are accepted, of all merchants",
            "`notifications.path` is set; a refused message logs its topic"),
    NOTIFICATIONS_MAX_AGE(
            "notifications.max-age",
            APPLICATION,
            DURATION,
            "P1D",
            "Messages that were signed longer ago are refused",
            "the shop may be away for longer than a day and Amazon still delivers"),
    NOTIFICATIONS_MAX_ATTEMPTS(
            "notifications.max-attempts",
            APPLICATION,
            COUNT,
            "10",
            "So often is an event fired, with growing pauses up to an hour, until it is parked because observers throw",
            "what observers need is away for longer than three hours"),
    POLLING_ENABLED(
            "polling.enabled",
            APPLICATION,
            CHOICE,
            "true",
            "`true` or `false`: whether Amazon is asked by itself what became of pending charges and refunds, if a bean observes"
                    + " their events",
            "something else asks, such as the ledger or a job of the shop"),
    POLLING_PAUSES(
            "polling.pauses",
            APPLICATION,
            DURATIONS,
            "PT30S,PT1M,PT5M,PT15M,PT1H",
            "The pauses before each of these questions; the last one is repeated",
            "the end has to be known sooner, or notifications come and polling is only the last resort"),
    POLLING_LIMIT(
            "polling.limit",
            APPLICATION,
            DURATION,
            "P3D",
            "After this time nobody asks any more",
            "something stays pending for longer; Amazon decides about authorizations within a day"),
    NOTIFICATIONS_CERTIFICATE_ORIGINS(
            "notifications.certificate-origins",
            APPLICATION,
            LIST,
            "",
            "For tests: where signing certificates are instead of at AWS, such as `https://localhost:8443`; refused when a"
                    + " merchant is `LIVE`",
            "a simulator sends the notifications"),
    NOTIFICATIONS_TRUST_CERTIFICATES(
            "notifications.trust-certificates",
            APPLICATION,
            FILE,
            "",
            "For tests: the authorities of signing certificates instead of those of the JDK, as PEM; refused when a"
                    + " merchant is `LIVE`",
            "a simulator signs the notifications");

    /** Before every name. */
    static final String PREFIX = "amazonpay.";

    private static final Map<String, Setting> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Setting::key, Function.identity()));

    /** Whose value counts. */
    enum Scope {
        /** There is one for all merchants. */
        APPLICATION,
        /** Each merchant has its own: it says who the merchant is. */
        OWN,
        /** A named merchant that has none takes that of the default merchant. */
        INHERITED
    }

    private final String key;
    private final Scope scope;
    private final SettingType type;
    private final String defaultValue;
    private final String meaning;
    private final String reasonToChange;

    Setting(String key, Scope scope, SettingType type, String defaultValue, String meaning, String reasonToChange) {
        this.key = key;
        this.scope = scope;
        this.type = type;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
        this.reasonToChange = reasonToChange;
    }

    static Optional<Setting> byKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The name without prefix and merchant. */
    String key() {
        return key;
    }

    /** The full name for a merchant; the default merchant has the name "". */
    String nameFor(String merchant) {
        return merchant.isEmpty() || scope == APPLICATION ? PREFIX + key : PREFIX + merchant + "." + key;
    }

    Scope scope() {
        return scope;
    }

    SettingType type() {
        return type;
    }

    Optional<String> defaultValue() {
        return defaultValue.isEmpty() ? Optional.empty() : Optional.of(defaultValue);
    }

    String meaning() {
        return meaning;
    }

    String reasonToChange() {
        return reasonToChange;
    }
}
