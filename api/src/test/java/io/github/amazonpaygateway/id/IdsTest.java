package io.github.amazonpaygateway.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final Map<String, Function<String, Object>> KINDS = Map.of(
            "chargeId", ChargeId::of,
            "chargePermissionId", ChargePermissionId::of,
            "checkoutSessionId", CheckoutSessionId::of,
            "refundId", RefundId::of);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bd504926-f659-4ad7-a1a9-9a747aaf5275",
                "S01-5105180-3221187",
                "P21-1111111-1111111-C111111",
                "C0n-1",
                "amzn1.account.ABC:1_2~3",
                "..."
            })
    void areKeptAsAmazonGaveThem(String text) {
        assertThat(KINDS.values()).allSatisfy(of -> assertThat(of.apply(text)).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void areNeverBlank(String text) {
        KINDS.forEach((name, of) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply(text))
                .withMessageStartingWith(name + " must not be blank"));
    }

    /** An id may come from the URL of a return page, where anybody can write anything. */
    @ParameterizedTest
    @ValueSource(
            strings = {".", "..", "../charges", "a/b", "a?b", "a#b", "a%2Fb", "a\\b", "a b", "a\r\nb", "é", "a\u0000"})
    void cannotLeadToAnotherPath(String text) {
        KINDS.forEach((name, of) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply(text))
                .withMessageStartingWith(name + " is not an id of Amazon Pay")
                .withMessageContaining(text.length() + " characters"));
    }

    @Test
    void haveAtMost255Characters() {
        KINDS.forEach((name, of) -> {
            assertThat(of.apply("x".repeat(255))).hasToString("x".repeat(255));
            assertThatIllegalArgumentException().isThrownBy(() -> of.apply("x".repeat(256)));
        });
    }

    @Test
    void areEqualByTheirTextAndKind() {
        assertThat(ChargeId.of("S01"))
                .isEqualTo(ChargeId.of("S01"))
                .isNotEqualTo(ChargeId.of("s01"))
                .isNotEqualTo(RefundId.of("S01"));
    }
}
