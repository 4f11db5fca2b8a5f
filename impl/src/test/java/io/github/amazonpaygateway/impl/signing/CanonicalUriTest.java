package io.github.amazonpaygateway.impl.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUriTest {

    @ParameterizedTest
    @CsvSource({
        "'', /",
        "/, /",
        "/v2/charges/S01-1_2.3~4, /v2/charges/S01-1_2.3~4",
        "/v2/charges/, /v2/charges/",
        "/a:b@c+d=e, /a%3Ab%40c%2Bd%3De",
        "/a%2fb%7e%c3%a9, /a%2Fb~%C3%A9",
        "/é日😀, /%C3%A9%E6%97%A5%F0%9F%98%80",
        "/100%, /100%25",
        "/%4, /%254",
        "/%zz, /%25zz",
        "/a//b, /a//b"
    })
    void encodesThePath(String raw, String canonical) {
        assertThat(CanonicalUri.of(raw, null).path()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "a, a=",
        "a=, a=",
        "=1, =1",
        "&&b=2&&a=1&, a=1&b=2",
        "a=2&a=1&a=10, a=1&a=10&a=2",
        "a-b=1&a=2, a=2&a-b=1",
        "b=x+y&a=x%20y&c=x%2By, a=x%20y&b=x%20y&c=x%2By",
        "a=b=c, a=b%3Dc",
        "t=1%2C2&t=1/2?, t=1%2C2&t=1%2F2%3F"
    })
    void encodesAndSortsTheQuery(String raw, String canonical) {
        assertThat(CanonicalUri.of("/", raw).query()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "/a%2Fb/%C3%A9%20~, a=1&b=%2B%20",
        "/, ''",
    })
    void changesNothingThatIsCanonical(String path, String query) {
        CanonicalUri once = CanonicalUri.of(path, query);

        assertThat(once).isEqualTo(new CanonicalUri(path, query));
        assertThat(CanonicalUri.of(once.path(), once.query())).isEqualTo(once);
    }

    @Test
    void leavesTheRestOfTheAddressAlone() {
        URI address = URI.create("http://[::1]:8443/a:b?b=1&a=2");
        URI canonical = URI.create("https://pay-api.amazon.com/v2/charges?a=1");

        assertThat(CanonicalUri.of(address.getRawPath(), address.getRawQuery()).applyTo(address))
                .hasToString("http://[::1]:8443/a%3Ab?a=2&b=1");
        assertThat(CanonicalUri.of(canonical.getRawPath(), canonical.getRawQuery())
                        .applyTo(canonical))
                .isSameAs(canonical);
    }
}
