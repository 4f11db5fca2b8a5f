package io.github.amazonpaygateway.simulator.notification;

import static io.github.amazonpaygateway.simulator.Bodies.charge;
import static io.github.amazonpaygateway.simulator.Bodies.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.Bodies;
import io.github.amazonpaygateway.simulator.Checkout;
import io.github.amazonpaygateway.simulator.TestShop;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.intervention.Grievance;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.notification.Notification.Fate;
import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationTest {

    final TestShop shop = TestShop.open();
    final Endpoint endpoint = new Endpoint();
    final String permission = Checkout.permission(shop, "100.00");

    @BeforeEach
    void publish() {
        shop.simulator().publishAt(URI.create("http://localhost:1"));
    }

    @AfterEach
    void stop() {
        shop.simulator().close();
        endpoint.close();
    }

    @Test
    void namesTheObjectAndNotItsState() {
        notifyWith("");

        String charge = authorize();

        var delivery = endpoint.next();
        assertThat(delivery.contentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(delivery.type()).isEqualTo("Notification");
        assertThat(delivery.text("Timestamp")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        var message = delivery.message();
        assertThat(message.getString("MerchantID")).isEqualTo("A1TEST");
        assertThat(message.getString("ObjectType")).isEqualTo("CHARGE");
        assertThat(message.getString("ObjectId")).isEqualTo(charge);
        assertThat(message.getString("ChargePermissionId")).isEqualTo(permission);
        assertThat(message.getString("NotificationType")).isEqualTo("STATE_CHANGE");
        assertThat(message.getString("NotificationVersion")).isEqualTo("V2");
        assertThat(message).doesNotContainKey("State");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void verifiesAgainstTheSimulatorsAuthority(String version) throws Exception {
        notifyWith(",'signatureVersion':'" + version + "'");
        authorize();

        var delivery = endpoint.next();

        assertThat(delivery.text("SignatureVersion")).isEqualTo(version);
        List<X509Certificate> chain =
                certificates(get(URI.create(delivery.text("SigningCertURL")).getPath()));
        verifyChain(chain.get(0));
        verify(chain.get(0), delivery, "Message", "MessageId", "Timestamp", "TopicArn", "Type");
    }

    @ParameterizedTest
    @CsvSource({
        "confirm, 1, SubscriptionConfirmation",
        "confirm, 2, SubscriptionConfirmation",
        "unsubscribe, 1, UnsubscribeConfirmation",
        "unsubscribe, 2, UnsubscribeConfirmation"
    })
    void signsWhatConfirmsASubscriptionOrItsEnd(String wish, String version, String type) throws Exception {
        notifyWith(",'" + wish + "':true,'signatureVersion':'" + version + "'");

        var delivery = endpoint.next();

        assertThat(delivery.type()).isEqualTo(type);
        assertThat(delivery.text("Type")).isEqualTo(type);
        assertThat(delivery.envelope()).doesNotContainKeys("UnsubscribeURL", "Subject");
        assertThat(delivery.text("SubscribeURL")).contains("Token=" + delivery.text("Token"));
        verify(
                certificates(get(URI.create(delivery.text("SigningCertURL")).getPath()))
                        .get(0),
                delivery,
                "Message",
                "MessageId",
                "SubscribeURL",
                "Timestamp",
                "Token",
                "TopicArn",
                "Type");
    }

    @Test
    void tellsOfAChargebackByTheIdOfTheDispute() {
        String captured = Checkout.captured(shop, "5.00");
        notifyWith("");

        String dispute = shop.simulator()
                .interventions()
                .complain(Grievance.about(captured).atTheBank())
                .getString("disputeId");

        var message = endpoint.next().message();
        assertThat(message.getString("ObjectType")).isEqualTo("CHARGEBACK");
        assertThat(message.getString("ObjectId")).isEqualTo(dispute);
        assertThat(message.getString("ChargePermissionId")).isNotBlank();
        assertThat(message.getString("NotificationType")).isEqualTo("STATE_CHANGE");
    }

    @Test
    void comesAgainAfterNoAnswer() {
        notifyWith("");
        endpoint.answers(0);
        shop.simulator().advance(Duration.ofDays(181));
        String id = endpoint.next().text("MessageId");
        await(1);
        assertThat(only().fate()).isEqualTo(Fate.WAITING);

        endpoint.answers(200);
        shop.simulator().advance(Duration.ofHours(1));

        assertThat(endpoint.next().text("MessageId")).isEqualTo(id);
        await(2);
        assertThat(only().fate()).isEqualTo(Fate.DELIVERED);
    }

    @Test
    void beginsItsNamesWithASmallLetterInTheFirstVersionAndTellsOfChargesAndRefundsAlone() {
        var old = shop.under("/sandbox/v1/");
        String session =
                old.post("checkoutSessions", old(Bodies.expressSession())).text("checkoutSessionId");
        old.patch("checkoutSessions/" + session, old(Bodies.terms("AuthorizeWithCapture", "14.00")));
        notifyWith("");

        shop.simulator().buyer().approve(session);

        String charge = old.get("checkoutSessions/" + session).text("chargeId");
        var message = endpoint.next().message();
        assertThat(message)
                .containsOnlyKeys(
                        "merchantID",
                        "objectType",
                        "objectId",
                        "chargePermissionId",
                        "notificationType",
                        "notificationId",
                        "notificationVersion");
        assertThat(message.getString("objectType")).isEqualTo("CHARGE");
        assertThat(message.getString("objectId")).isEqualTo(charge);
        assertThat(message.getString("notificationVersion")).isEqualTo("V2");
        old.post("refunds", Bodies.refund(charge, "1.00"));
        shop.simulator().interventions().complain(Grievance.about(charge).atTheBank());
        shop.simulator().advance(Duration.ofSeconds(30));
        assertThat(shop.simulator().notifications().all())
                .extracting(written -> BodyText.parse(
                                BodyText.parse(written.envelope()).getString("Message"))
                        .getString("objectType"))
                .containsOnly("CHARGE", "REFUND");
    }

    private static String old(String body) {
        return body.replace("webCheckoutDetails", "webCheckoutDetail").replace("paymentDetails", "paymentDetail");
    }

    private static void verify(X509Certificate certificate, Endpoint.Delivery delivery, String... fields)
            throws Exception {
        boolean first = delivery.text("SignatureVersion").equals("1");
        Signature signature = Signature.getInstance(first ? "SHA1withRSA" : "SHA256withRSA");
        signature.initVerify(certificate);
        for (String field : fields) {
            signature.update((field + "\n" + delivery.text(field) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(signature.verify(Base64.getDecoder().decode(delivery.text("Signature"))))
                .isTrue();
    }

    @Test
    void canSpellTheCertificateTheOtherWay() {
        notifyWith(",'spelling':'SigningCertUrl'");
        authorize();

        assertThat(endpoint.next().envelope())
                .containsKeys("SigningCertUrl", "UnsubscribeUrl")
                .doesNotContainKey("SigningCertURL");
    }

    @Test
    void tellsEachStateOfAChargeAndOnlyTheEndOfARefund() {
        notifyWith("");
        String charge = authorize();
        shop.post("charges/" + charge + "/capture", json("{'captureAmount':{'amount':'30.00','currencyCode':'USD'}}"));
        shop.post(
                "refunds", json("{'chargeId':'" + charge + "','refundAmount':{'amount':'1.00','currencyCode':'USD'}}"));

        shop.simulator().advance(Duration.ofSeconds(30));

        assertThat(List.of(type(), type(), type())).containsExactly("CHARGE", "CHARGE", "REFUND");
    }

    @Test
    void tellsWhenAPermissionRunsOut() {
        notifyWith("");

        shop.simulator().advance(Duration.ofDays(181));

        assertThat(type()).isEqualTo("CHARGE_PERMISSION");
    }

    @Test
    void comesAgainHourlyAfterAnErrorOfTheServerAndWithTheSameId() {
        notifyWith("");
        endpoint.answers(503);
        shop.simulator().advance(Duration.ofDays(181));
        String id = endpoint.next().text("MessageId");

        for (int i = 0; i < 3; i++) {
            await(i + 1);
            shop.simulator().advance(Duration.ofHours(1));
            assertThat(endpoint.next().text("MessageId")).isEqualTo(id);
        }

        await(4);
        assertThat(only().fate()).isEqualTo(Fate.GIVEN_UP);
    }

    @Test
    void doesNotComeAgainAfterARefusal() {
        notifyWith("");
        endpoint.answers(400);
        shop.simulator().advance(Duration.ofDays(181));
        endpoint.next();
        await(1);

        assertThat(only().fate()).isEqualTo(Fate.REFUSED);
    }

    @Test
    void comesAgainWhenAskedTo() {
        notifyWith("");
        shop.simulator().advance(Duration.ofDays(181));
        var first = endpoint.next();
        await(1);

        shop.simulator().notifications().resend(only().messageId());

        assertThat(endpoint.next()).isEqualTo(first);
    }

    @Test
    void comesTwiceLateOrNeverOnDemand() {
        notifyWith(",'copies':2,'delay':'PT5M'");
        shop.simulator().advance(Duration.ofDays(181));
        assertThat(shop.simulator().notifications().due()).isEmpty();
        shop.simulator().advance(Duration.ofMinutes(5));
        assertThat(endpoint.next()).isEqualTo(endpoint.next());

        notifyWith(",'loss':1");
        authorizeUnder(Checkout.permission(shop, "100.00"));
        assertThat(shop.simulator().notifications().all().get(1).fate()).isEqualTo(Fate.LOST);
    }

    @Test
    void comesInTheWrongOrderOnDemand() {
        notifyWith(",'reorder':true");
        String charge = authorize();

        shop.delete("charges/" + charge + "/cancel", json("{'cancellationReason':'out of stock'}"));

        List<Notification> written = shop.simulator().notifications().all();
        assertThat(written.get(0).toJson().getJsonObject("about").getString("state"))
                .isEqualTo("Canceled");
        assertThat(written.get(1).toJson().getJsonObject("about").getString("state"))
                .isEqualTo("Authorized");
    }

    @Test
    void asksTheReceiverToConfirm() {
        notifyWith(",'confirm':true");

        var delivery = endpoint.next();

        assertThat(delivery.type()).isEqualTo("SubscriptionConfirmation");
        URI subscribe = URI.create(delivery.text("SubscribeURL"));
        assertThat(subscribe.getQuery()).contains("Token=" + delivery.text("Token"));
        site().answer("http", new SimulatorRequest("GET", "/", subscribe.getRawQuery(), Map.of(), new byte[0]));
        assertThat(shop.simulator().notifications().toJson().getInt("confirmed"))
                .isOne();
    }

    @Test
    void hasToBeWellConfigured() {
        assertThatThrownBy(() -> notifyWith(",'copies':0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> notifyWith(",'loss':2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> notifyWith(",'signatureVersion':'3'")).isInstanceOf(IllegalArgumentException.class);
    }

    private void notifyWith(String more) {
        shop.simulator().notify(BodyText.parse(json("{'url':'" + endpoint.url() + "'" + more + "}")));
    }

    private String authorize() {
        return authorizeUnder(permission);
    }

    private String authorizeUnder(String chargePermission) {
        return shop.post("charges", charge(chargePermission, "30.00")).text("chargeId");
    }

    private String type() {
        return endpoint.next().message().getString("ObjectType");
    }

    private Notification only() {
        List<Notification> all = shop.simulator().notifications().all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void await(int attempts) {
        while (only().toJson().getJsonArray("attempts").size() < attempts) {
            Thread.onSpinWait();
        }
    }

    private SimulatorSite site() {
        return new SimulatorSite(shop.simulator(), true, Optional.empty());
    }

    private byte[] get(String path) {
        return site().answer("http", new SimulatorRequest("GET", path, null, Map.of(), new byte[0]))
                .body();
    }

    private static List<X509Certificate> certificates(byte[] pem) throws Exception {
        var certificates = new ArrayList<X509Certificate>();
        for (var certificate :
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem))) {
            certificates.add((X509Certificate) certificate);
        }
        return certificates;
    }

    private void verifyChain(X509Certificate leaf) throws Exception {
        X509Certificate authority =
                certificates(get("/simulator/notifications/ca.pem")).get(0);
        assertThat(authority.getBasicConstraints()).isZero();
        assertThat(leaf.getBasicConstraints()).isNegative();
        assertThat(leaf.getSubjectAlternativeNames()).contains(List.of(2, "sns.amazonaws.com"));
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(authority, null)));
        parameters.setRevocationEnabled(false);
        var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(leaf));
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
    }
}
