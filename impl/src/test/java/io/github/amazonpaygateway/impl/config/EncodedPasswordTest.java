package io.github.amazonpaygateway.impl.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EncodedPasswordTest {

    private static final EncodedPassword ON_LIBERTY = new EncodedPassword(DecodingServer.class.getName());

    /** As the class of Open Liberty: one public static method. */
    public static final class DecodingServer {

        public static String decode(String encoded) {
            if (encoded.endsWith("foreign")) {
                throw new IllegalStateException("another key");
            }
            return "decoded " + encoded;
        }

        private DecodingServer() {}
    }

    @Test
    void decodesXorItself() {
        // securityUtility encode --encoding=xor "Größe 1"
        assertThat(EncodedPassword.OF_LIBERTY.decoded("{xor}GC2c6ZzAOn9u")).isEqualTo("Größe 1");
        assertThat(EncodedPassword.OF_LIBERTY.decoded("{XOR}Lz4sLChvLTs=")).isEqualTo("passw0rd");
    }

    @Test
    void leavesTheRestToTheServer() {
        assertThat(ON_LIBERTY.decoded("{aes}AbC")).isEqualTo("decoded {aes}AbC");
        assertThat(ON_LIBERTY.decoded("{custom:mine}AbC")).isEqualTo("decoded {custom:mine}AbC");
    }

    @Test
    void leavesPlainTextAlone() {
        assertThat(ON_LIBERTY.decoded("plain {aes}")).isEqualTo("plain {aes}");
        assertThat(ON_LIBERTY.decoded("{\"kty\":\"RSA\"}")).isEqualTo("{\"kty\":\"RSA\"}");
        assertThat(ON_LIBERTY.decoded("x")).isEqualTo("x");
    }

    @Test
    void saysThatTheKeyOfTheServerIsAnother() {
        assertThatThrownBy(() -> ON_LIBERTY.decoded("{aes}foreign"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another key than the server has; set the variable")
                .hasMessageNotContaining("foreign");
    }
}
