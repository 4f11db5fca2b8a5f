package io.github.amazonpaygateway.impl.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.ConvertedAmount;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.state.StatusDetails;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesOfTheDocumentsTest {

    private static final ChargePermissionId PERMISSION = ChargePermissionId.of("P21-1111111-1111111");
    private static final Instant SINCE = Instant.parse("2019-07-14T15:53:00Z");

    private final AmazonPayJson json = new AmazonPayJson();

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(Samples.CREATED_CHARGE, "Descriptor", ChargeState.CAPTURED, "Captured"),
                Arguments.of(Samples.READ_CHARGE, "Descriptor", ChargeState.CAPTURED, "Captured"),
                Arguments.of(Samples.CAPTURED_CHARGE, "Descriptor", ChargeState.CAPTURED, "Captured"),
                Arguments.of(Samples.CANCELED_CHARGE, "SOFT DESCRIPTOR", ChargeState.CANCELED, "Canceled"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerDecodesIntoWhatItShows(String sample, String descriptor, ChargeState state, String stateText) {
        assertThat(json.read(sample, Charge.class))
                .isEqualTo(new Charge(
                        ChargeId.of("P21-1111111-1111111-C111111"),
                        PERMISSION,
                        Money.of("14.00", "USD"),
                        Optional.of(Money.of("14.00", "USD")),
                        Optional.of(Money.of("0.00", "USD")),
                        Optional.of(new ConvertedAmount(new BigDecimal("14.00"), Optional.empty())),
                        Optional.of(new BigDecimal("1.00")),
                        Optional.of(descriptor),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new StatusDetails<>(state, stateText, Optional.empty(), Optional.empty(), Optional.of(SINCE)),
                        Optional.of(SINCE),
                        Optional.of(Instant.parse("2019-07-15T15:53:00Z")),
                        Optional.empty()));
    }

    @Test
    void createChargeIsWrittenLikeTheSample() {
        CreateCharge charge = CreateCharge.of(PERMISSION, Money.of("14.00", "USD"))
                .capturingNow()
                .withSoftDescriptor("Descriptor");

        assertThat(json.write(charge)).isEqualTo(Samples.bare(Samples.CREATE_CHARGE));
    }

    @Test
    void captureChargeIsWrittenLikeTheSample() {
        CaptureCharge capture = CaptureCharge.of(Money.of("14.00", "USD")).withSoftDescriptor("Descriptor");

        assertThat(json.write(capture)).isEqualTo(Samples.bare(Samples.CAPTURE_CHARGE));
    }

    @Test
    void cancelChargeIsWrittenLikeTheSample() {
        CancelCharge cancel = CancelCharge.because("REASON DESCRIPTION");

        assertThat(json.write(cancel)).isEqualTo(Samples.bare(Samples.CANCEL_CHARGE));
    }
}
