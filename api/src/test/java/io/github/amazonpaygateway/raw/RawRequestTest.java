package io.github.amazonpaygateway.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawRequestTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "charges", "//charges", "/charges?x=1", "/charges#x", "/a/../b", "/a b", "/%zz", "/"})
    void refusesWhatIsNoPath(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawRequest.get(path))
                .withMessageStartingWith("path must begin with /");
    }

    @Test
    void encodesTheQuery() {
        assertThat(RawRequest.get("/reports")
                        .withQuery("types", "A,B c")
                        .withQuery("q", "&=ü")
                        .query())
                .isEqualTo("types=A%2CB%20c&q=%26%3D%C3%BC");
    }

    @Test
    void aPostHasAKeyOfItsOwn() {
        assertThat(RawRequest.post("/charges", "{}").key())
                .isNotEqualTo(RawRequest.post("/charges", "{}").key());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RawRequest("POST", "/charges", "", Optional.of("{}"), Optional.empty()))
                .withMessageContaining("idempotency key");
    }

    @Test
    void refusesOtherMethodsAndABodyWithGet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RawRequest("PUT", "/charges", "", Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawRequest.get("/charges").withBody("{}"));
    }

    @Test
    void showsNoQuery() {
        assertThat(RawRequest.get("/buyers").withQuery("token", "secret")).hasToString("GET /buyers");
    }
}
