package io.github.amazonpaygateway.impl.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSafeJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            textBlock =
                    """
            {"a":"</script><!--"}  | {"a":"\\u003c/script\\u003e\\u003c!--"}
            {"a":"x&amp;'`"}       | {"a":"x\\u0026amp;\\u0027\\u0060"}
            {"a":"say \\"no\\""}   | {"a":"say \\u0022no\\u0022"}
            {"a":"C:\\\\"}         | {"a":"C:\\u005c"}
            {"a":"\\\\\\""}        | {"a":"\\u005c\\u0022"}
            {"a":"\\n\\u0000"}     | {"a":"\\n\\u0000"}
            {"a":"Größe"}          | {"a":"Gr\\u00f6\\u00dfe"}
            {"a":"https://s/?b=1"} | {"a":"https://s/?b=1"}
            """)
    void leavesNothingThatMeansAnythingInHtml(String json, String safe) {
        assertThat(PageSafeJson.of(json)).isEqualTo(safe);
    }

    @Test
    void escapesWhatOneCannotSee() {
        assertThat(PageSafeJson.of("{\"a\":\"\u2028\u2029\u007f\u00a0\ud83d\ude00\"}"))
                .isEqualTo("{\"a\":\"\\u2028\\u2029\\u007f\\u00a0\\ud83d\\ude00\"}");
    }

    @Test
    void leavesHalfOfACharacterToWhoeverRefusesIt() {
        char high = '\ud83d';
        char low = '\ude00';

        assertThat(PageSafeJson.of("" + high)).isEqualTo("" + high);
        assertThat(PageSafeJson.of("" + low)).isEqualTo("" + low);
        assertThat(PageSafeJson.of("" + high + high + low)).isEqualTo(high + "\\ud83d" + "\\ude00");
    }
}
