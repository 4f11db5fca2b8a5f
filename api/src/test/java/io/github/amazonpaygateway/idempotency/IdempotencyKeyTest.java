package io.github.amazonpaygateway.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "LfOgvmFXJvfGLpLP",
                "AVLo5tI10BHgEk2jEXAMPLEKEY",
                "order-4711_1",
                "01234567890123456789012345678901"
            })
    void takesUpTo32LettersDigitsUnderscoresAndDashes(String text) {
        assertThat(IdempotencyKey.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "012345678901234567890123456789012",
                "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                "a b",
                "a.b",
                "a/b",
                "ä",
                "a\n"
            })
    void refusesEverythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdempotencyKey.of(text))
                .withMessageContaining("1 to 32 characters")
                .withMessageContaining("has " + text.length());
    }

    @Test
    void isRandomOverAllItsLength() {
        assertThat(Stream.generate(IdempotencyKey::random).limit(1000).distinct())
                .hasSize(1000)
                .allSatisfy(key -> assertThat(key.value()).matches("[0-9a-f]{32}"));
    }
}
