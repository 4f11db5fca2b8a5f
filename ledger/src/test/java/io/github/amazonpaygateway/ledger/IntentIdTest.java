package io.github.amazonpaygateway.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentIdTest {

    @ParameterizedTest
    @CsvSource({
        "order-4711/capture-1, order-4711",
        "order-4711, order-4711",
        "shop/2026/4711/refund, shop/2026/4711",
        "order-4711/, order-4711",
        "//, /",
        "!~, !~"
    })
    void theOrderIsWhatStandsBeforeTheLastSlash(String value, String order) {
        assertThat(IntentId.of(value).order()).isEqualTo(order);
        assertThat(IntentId.of(value)).hasToString(value);
    }

    @Test
    void itMayHave200CharactersAnd100OfThemForTheOrder() {
        IntentId longest = IntentId.of("o".repeat(100) + "/" + "i".repeat(99));

        assertThat(longest.value()).hasSize(200);
        assertThat(longest.order()).isEqualTo("o".repeat(100));
        assertThat(IntentId.of("i").order()).isEqualTo("i");
    }

    @Test
    void oneCharacterMoreIsRefused() {
        refused("o".repeat(100) + "/" + "i".repeat(100), "1 to 200");
        refused("o".repeat(101) + "/i", "has 101");
        refused("o".repeat(101), "has 101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "order 1", "order-1/\t", "order-1\n", "order-1/ü", "order-\u007f", "order-\u0000", "😀"
            })
    void onlyVisibleAsciiIsAllowed(String value) {
        refused(value, "visible ASCII");
    }

    @Test
    void anOrderIsNotEmpty() {
        refused("/capture", "has 0");
        refused("/", "has 0");
    }

    private static void refused(String value, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntentId.of(value))
                .withMessageContaining(why);
    }
}
