package io.github.amazonpaygateway.simulator.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import org.junit.jupiter.api.Test;

class FormDataTest {

    @Test
    void decodesNamesAndValues() {
        var form = FormData.of("a%20b=1%2B1&c=%C3%BC+x&empty=&bare&a%20b=again");

        assertThat(form.get("a b")).contains("1+1");
        assertThat(form.get("c")).contains("ü x");
        assertThat(form.get("empty")).isEmpty();
        assertThat(form.get("bare")).isEmpty();
    }

    @Test
    void namesAMissingField() {
        assertThatThrownBy(() -> FormData.of(null).required("card"))
                .isInstanceOf(Refusal.class)
                .hasMessage("The field 'card' is missing.");
    }

    @Test
    void refusesABrokenEscape() {
        assertThatThrownBy(() -> FormData.of("a=%G1")).isInstanceOf(Refusal.class);
    }
}
