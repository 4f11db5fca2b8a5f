package io.github.amazonpaygateway.impl.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignersTest {

    @ParameterizedTest
    @EnumSource
    void manyThreadsShareASigner(SigningAlgorithm algorithm) {
        var signer = new PayloadSigner(TestKeys.MERCHANT_KEY, algorithm);

        List<Integer> wrong = IntStream.range(0, 400)
                .parallel()
                .filter(i -> !isGood(signer, "{\"order\":" + i + "}", algorithm))
                .boxed()
                .toList();

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theOtherAlgorithmDoesNotVerify(SigningAlgorithm algorithm) {
        SigningAlgorithm other = algorithm == SigningAlgorithm.V1 ? SigningAlgorithm.V2 : SigningAlgorithm.V1;
        String signature = new PssSignature(TestKeys.MERCHANT_KEY, algorithm).of("text");

        assertThat(TestKeys.verifies(TestKeys.RSA.getPublic(), algorithm.label(), "text", signature))
                .isTrue();
        assertThat(TestKeys.verifies(TestKeys.RSA.getPublic(), other.label(), "text", signature))
                .isFalse();
    }

    @Test
    void refusesAPayloadThatCannotBeSentAsItIs() {
        var signer = new PayloadSigner(TestKeys.MERCHANT_KEY, SigningAlgorithm.V2);

        assertThatThrownBy(() -> signer.sign("{\"note\":\"\uD83D\"}"))
                .isInstanceOf(UnsignableRequestException.class)
                .hasMessageContaining("lone surrogate");
    }

    private static boolean isGood(PayloadSigner signer, String payload, SigningAlgorithm algorithm) {
        var signed = signer.sign(payload);
        String stringToSign = algorithm.label() + "\n" + Sha256.hex(payload);
        return TestKeys.verifies(TestKeys.RSA.getPublic(), signed.algorithm(), stringToSign, signed.signature());
    }
}
