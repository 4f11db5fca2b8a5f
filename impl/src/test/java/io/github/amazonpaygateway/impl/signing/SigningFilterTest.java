package io.github.amazonpaygateway.impl.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.impl.json.AmazonPayJson;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningFilterTest {

    private static final Instant NOW = Instant.parse("2024-03-15T10:11:12.999Z");

    private final RecordingTransport transport = new RecordingTransport();
    private final ClockSkew clock = new ClockSkew(InstantSource.fixed(NOW));
    private final ThingsClient things = client("http://localhost:8443/sandbox/v2");

    @Path("things")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public interface ThingsClient {

        @POST
        void create(@HeaderParam(SignedHeaders.IDEMPOTENCY_KEY) String key, Thing thing);

        @POST
        void createSimulated(
                @HeaderParam(SignedHeaders.IDEMPOTENCY_KEY) String key,
                @HeaderParam(SignedHeaders.SIMULATION_CODE) String code,
                @HeaderParam(SignedHeaders.AUTH_TOKEN) String token,
                String json);

        @PATCH
        @Path("{id}")
        void update(@PathParam("id") String id, Thing thing);

        @GET
        @Path("{id}")
        void get(@PathParam("id") String id, @QueryParam("b") String b, @QueryParam("a") String a);

        @POST
        @SendAs("DELETE")
        @Path("{id}/cancel")
        void cancel(@PathParam("id") String id, Thing thing);
    }

    public record Thing(String note) {}

    @Test
    void sendsTheBytesThatAreSigned() {
        things.create("key-1", new Thing("Größe 日本 😀"));

        assertThat(transport.sent().body()).isEqualTo("{\"note\":\"Größe 日本 😀\"}");
        assertThat(transport.sent().header("x-amz-pay-date")).isEqualTo("20240315T101112Z");
        assertThat(transport.sent().header("x-amz-pay-host")).isEqualTo("localhost");
        assertThat(transport.sent().header("x-amz-pay-region")).isEqualTo("EU");
        assertThat(transport.sent().header("accept")).isEqualTo("application/json");
        assertThat(transport.sent().header("content-type")).isEqualTo("application/json");
        assertThat(transport.sent().header("user-agent")).startsWith("amazonpay-gateway-jakarta-ee/");
        assertThat(transport.sent().header("authorization"))
                .startsWith("AMZN-PAY-RSASSA-PSS-V2 PublicKeyId=SANDBOX-AHEXAMPLEPUBLICKEYID0000, SignedHeaders=accept;"
                        + "content-type;x-amz-pay-date;x-amz-pay-host;x-amz-pay-idempotency-key;x-amz-pay-region,"
                        + " Signature=");
        assertThat(officialSdkAccepts(transport.sent())).isTrue();
    }

    @Test
    void sendsTheMethodThatIsMeantWithItsBody() {
        things.cancel("S01-1-C1", new Thing("no stock"));

        assertThat(transport.sent().method()).isEqualTo("DELETE");
        assertThat(transport.sent().body()).isEqualTo("{\"note\":\"no stock\"}");
        assertThat(officialSdkAccepts(transport.sent())).isTrue();
    }

    @Test
    void sendsPatchWithoutAKey() {
        things.update("S01-1", new Thing("x"));

        assertThat(transport.sent().method()).isEqualTo("PATCH");
        assertThat(officialSdkAccepts(transport.sent())).isTrue();
    }

    @Test
    void sendsPathAndQueryInTheFormThatIsSigned() {
        things.get("Atza|Iw:EB@x", "ä b+c", "1,2");

        assertThat(transport.sent().uri())
                .hasToString("http://localhost:8443/sandbox/v2/things/Atza%7CIw%3AEB%40x?a=1%2C2&b=%C3%A4%20b%2Bc");
        assertThat(transport.sent().body()).isEmpty();
        assertThat(transport.sent().header("content-type")).isEqualTo("application/json");
        assertThat(officialSdkAccepts(transport.sent())).isTrue();
    }

    @Test
    void signsWhatTheCallerAddsAndLeavesTextAsItIs() {
        things.createSimulated("key-1", "HardDeclined", " token  of a merchant ", "{\"a\" : 1}");

        assertThat(transport.sent().body()).isEqualTo("{\"a\" : 1}");
        assertThat(transport.sent().header("authorization"))
                .contains("x-amz-pay-authtoken;")
                .contains(";x-amz-pay-simulation-code,");
        assertThat(officialSdkAccepts(transport.sent())).isTrue();
    }

    @Test
    void keepsTheKeyAndRenewsTheDateOfARepeatedCall() {
        things.create("key-1", new Thing("x"));
        clock.serverSays(NOW.minusSeconds(60));
        things.create("key-1", new Thing("x"));

        assertThat(transport.all())
                .extracting(sent -> sent.header("x-amz-pay-idempotency-key"))
                .containsExactly("key-1", "key-1");
        assertThat(transport.all())
                .extracting(sent -> sent.header("x-amz-pay-date"))
                .containsExactly("20240315T101112Z", "20240315T101012Z");
        assertThat(transport.all())
                .extracting(sent -> sent.header("authorization"))
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesAPostWithoutAKey() {
        assertThatThrownBy(() -> things.create(null, new Thing("x")))
                .hasRootCauseInstanceOf(UnsignableRequestException.class)
                .rootCause()
                .hasMessage(
                        "POST /sandbox/v2/things has no x-amz-pay-idempotency-key; pass the key that was made together"
                                + " with the request value, so that every attempt carries the same one");
        assertThat(transport.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "123456789012345678901234567890123", "ä"})
    void refusesAnIllegalKey(String key) {
        assertThatThrownBy(() -> things.create(key, new Thing("x")))
                .rootCause()
                .isInstanceOf(UnsignableRequestException.class)
                .hasMessageStartingWith("x-amz-pay-idempotency-key: idempotency key must be 1 to 32 characters");
        assertThat(transport.all()).isEmpty();
    }

    @Test
    void refusesAHeaderThatCannotBeSentWithoutRepeatingIt() {
        assertThatThrownBy(() -> things.createSimulated("key-1", "HardDeclined", "sécret", "{}"))
                .rootCause()
                .isInstanceOf(UnsignableRequestException.class)
                .hasMessageContaining("x-amz-pay-authtoken")
                .hasMessageNotContaining("cret");
        assertThat(transport.all()).isEmpty();
    }

    private ThingsClient client(String base) {
        var signer = new RequestSigner(TestKeys.MERCHANT_KEY, SigningAlgorithm.V2);
        return RestClientBuilder.newBuilder()
                .baseUri(URI.create(base))
                .register(new SigningFilter(signer, "EU", clock, new AmazonPayJson()))
                .register(transport)
                .build(ThingsClient.class);
    }

    private static boolean officialSdkAccepts(RecordingTransport.Sent sent) {
        String authorization = sent.header("authorization");
        String names = authorization.replaceAll(".*SignedHeaders=|,.*", "");
        Map<String, List<String>> headers = Arrays.stream(names.split(";"))
                .collect(Collectors.toMap(name -> name, name -> List.of(sent.header(name))));
        String stringToSign = OfficialSdk.stringToSign(
                SigningAlgorithm.V2, sent.uri(), sent.method(), parameters(sent.uri()), sent.body(), headers);
        String signature = authorization.substring(authorization.indexOf("Signature=") + "Signature=".length());
        return TestKeys.verifies(TestKeys.RSA.getPublic(), "AMZN-PAY-RSASSA-PSS-V2", stringToSign, signature);
    }

    private static Map<String, List<String>> parameters(URI uri) {
        Map<String, List<String>> parameters = new HashMap<>();
        if (uri.getQuery() != null) {
            for (String pair : uri.getQuery().split("&")) {
                parameters.put(pair.substring(0, pair.indexOf('=')), List.of(pair.substring(pair.indexOf('=') + 1)));
            }
        }
        return parameters;
    }
}
