package io.github.amazonpaygateway.impl.json;

import static io.github.amazonpaygateway.impl.json.Answers.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.refund.Refund;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableAnswersTest {

    private final AmazonPayJson json = new AmazonPayJson();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "14.00",
                "\"text\"",
                "[]",
                "[{\"chargeId\": \"C\"}]",
                "{",
                "}",
                "{\"chargeId\"",
                "{\"chargeId\": \"C",
                "{\"chargeId\": \"C\",}",
                "{\"chargeId\": nul}",
                "{'chargeId': 'C'}",
                "{\"chargeId\": \"C\" \"chargePermissionId\": \"P\"}",
                "{\"chargeId\": 1E99999999999}",
                "{\"chargeId\": 01}",
                "{\"a\": \"\\x\"}",
                "<html><body>secret</body></html>",
                "\u0000"
            })
    void noObjectIsSaidToBeNone(String answer) {
        assertThatThrownBy(() -> json.read(answer, Charge.class))
                .isExactlyInstanceOf(UnreadableAnswer.class)
                .hasMessageStartingWith("the answer is no JSON object: ")
                .hasNoCause();
    }

    static Stream<Arguments> required() {
        return Stream.of(
                Arguments.of(Answers.CHARGE, Charge.class, "chargeId"),
                Arguments.of(Answers.CHARGE, Charge.class, "chargePermissionId"),
                Arguments.of(Answers.CHARGE, Charge.class, "chargeAmount"),
                Arguments.of(Answers.CHARGE, Charge.class, "statusDetails"),
                Arguments.of(Answers.REFUND, Refund.class, "refundId"),
                Arguments.of(Answers.REFUND, Refund.class, "chargeId"),
                Arguments.of(Answers.REFUND, Refund.class, "refundAmount"),
                Arguments.of(Answers.REFUND, Refund.class, "statusDetails"),
                Arguments.of(Answers.PERMISSION, ChargePermission.class, "chargePermissionId"),
                Arguments.of(Answers.PERMISSION, ChargePermission.class, "statusDetails"),
                Arguments.of(Answers.OPEN_SESSION, CheckoutSession.class, "checkoutSessionId"),
                Arguments.of(Answers.OPEN_SESSION, CheckoutSession.class, "statusDetails"));
    }

    @ParameterizedTest
    @MethodSource("required")
    void aFieldWithoutWhichThereIsNoValueIsNamed(String answer, Class<?> type, String field) {
        JsonObject whole = Json.createReader(new StringReader(answer)).readObject();
        String without = Json.createObjectBuilder(whole).remove(field).build().toString();
        String blank = Json.createObjectBuilder(whole).add(field, " ").build().toString();

        assertThat(Stream.of(without, blank)).allSatisfy(text -> assertThatThrownBy(() -> json.read(text, type))
                .isExactlyInstanceOf(UnreadableAnswer.class)
                .hasMessage("the answer holds no usable " + field)
                .hasNoCause());
    }

    @ParameterizedTest
    @MethodSource("required")
    void nothingElseIsRequired(String answer, Class<?> type) {
        JsonObject whole = Json.createReader(new StringReader(answer)).readObject();
        var required = required()
                .filter(row -> row.get()[1] == type)
                .map(row -> row.get()[2])
                .toList();
        var least = Json.createObjectBuilder();
        whole.forEach((field, value) -> {
            if (required.contains(field)) {
                least.add(field, value);
            }
        });

        assertThat(json.read(least.build().toString(), type)).isNotNull();
    }

    @Test
    void theMessageTellsThePlaceAndNeverTheText() {
        assertThatThrownBy(() -> json.read(quoted("{'chargeId': 'secret', secret}"), Charge.class))
                .hasMessageContaining("broken at character ")
                .hasMessageEndingWith(" of 30")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aByteOrderMarkAndWhiteSpaceAroundTheObjectDoNotMatter() {
        assertThat(json.read("\uFEFF \r\n\t" + Answers.CHARGE + " \n\n", Charge.class))
                .isEqualTo(json.read(Answers.CHARGE, Charge.class));
    }

    /** A proxy may append to a body; the object before it is whole, and to throw it away would lose a payment. */
    @Test
    void whatFollowsTheObjectIsNotLookedAt() {
        assertThat(json.read(Answers.CHARGE + "<!-- cached -->", Charge.class))
                .isEqualTo(json.read(Answers.CHARGE, Charge.class));
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 5_000, 1_000_000})
    void deepNestingEndsSoon(int depth) {
        String bomb = "{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThatThrownBy(() -> json.read(bomb, Charge.class))
                        .isExactlyInstanceOf(UnreadableAnswer.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+999999999",
                "1E-999999999",
                "-1E+2147483647",
                "1E+2147483648",
                "1E+99999999999999999999",
                "0E+999999999"
            })
    void aHugeExponentEndsSoonWhereverItStands(String number) {
        String bombs = Answers.CHARGE
                .replace("1582374729128", number)
                .replace("\"300\"", number)
                .replace("142.857", number)
                .replace("\"2.10\"", number)
                .replace("\"20200222T115900Z\"", number)
                .replace("\"4711\"", number);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThatThrownBy(() -> json.read(bombs, Charge.class))
                        .isExactlyInstanceOf(UnreadableAnswer.class));
    }

    @Test
    void aNumberOfAMillionDigitsEndsSoon() {
        String bomb = Answers.CHARGE.replace("\"300\"", "1".repeat(1_000_000));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThatThrownBy(() -> json.read(bomb, Charge.class))
                        .isExactlyInstanceOf(UnreadableAnswer.class));
    }
}
