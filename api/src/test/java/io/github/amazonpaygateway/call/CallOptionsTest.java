package io.github.amazonpaygateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {

    @Test
    void showsNeitherTokenNorHeaderValues() {
        CallOptions options = CallOptions.simulating("SoftDeclined")
                .withAuthToken("very-secret")
                .withHeader("X-Shop", "4711");

        assertThat(options.toString())
                .contains("SoftDeclined", "x-shop")
                .doesNotContain("very-secret")
                .doesNotContain("4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "x-amz-pay-date", "X-Amz-Pay-Idempotency-Key", "Host", "content-type"})
    void refusesHeadersOfTheGateway(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.none().withHeader(name, "x"))
                .withMessageContaining("is set by the gateway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "ä", "-a"})
    void refusesWhatIsNoNameOfAHeader(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.none().withHeader(name, "x"))
                .withMessageContaining("no name of a header");
    }

    @Test
    void refusesADeadlineThatIsOverAlready() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.none().withDeadline(Duration.ZERO))
                .withMessageContaining("longer than zero");
    }
}
