package io.github.amazonpaygateway.impl.json;

import static io.github.amazonpaygateway.impl.json.Quirk.charge;

import io.github.amazonpaygateway.charge.Charge;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeQuirksTest {

    private static final Optional<Instant> THEN = Optional.of(Instant.parse("2019-07-14T15:53:00Z"));

    static Stream<Quirk<?>> quirks() {
        return Stream.of(
                time("compact", "'20190714T155300Z'", THEN),
                time("extended", "'2019-07-14T15:53:00Z'", THEN),
                time("extended with fraction", "'2019-07-14T15:53:00.000Z'", THEN),
                time("compact with fraction", "'20190714T155300.000Z'", THEN),
                time("fraction kept", "'2019-07-14T15:53:00.128Z'", THEN.map(time -> time.plusMillis(128))),
                time("offset", "'2019-07-14T17:53:00+02:00'", THEN),
                time("compact offset", "'20190714T175300+0200'", THEN),
                time("without zone", "'2019-07-14T15:53:00'", THEN),
                time("seconds", "1563119580", THEN),
                time("milliseconds", "1563119580000", THEN),
                time("seconds with fraction", "1563119580.128", THEN.map(time -> time.plusMillis(128))),
                time("milliseconds with exponent", "1.56311958E+12", THEN),
                time("seconds as text", "'1563119580'", THEN),
                time("milliseconds as text", "'1563119580000'", THEN),
                time("no such day", "'20190732T155300Z'", Optional.empty()),
                time("no digits", "'2019x714T155300Z'", Optional.empty()),
                time("words", "'yesterday'", Optional.empty()),
                time("words with a T", "'Tuesday'", Optional.empty()),
                time("after all times", "1E+30", Optional.empty()),
                time("negative", "-1", Optional.empty()),
                time("zero", "0", Optional.empty()),
                time("a flag", "true", Optional.empty()),
                time("an object", "{}", Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("quirks")
    void isDecoded(Quirk<?> quirk) {
        quirk.check();
    }

    private static Quirk<Charge> time(String name, String time, Optional<Instant> expected) {
        return charge("time: " + name, "'creationTimestamp': " + time, Charge::created, expected);
    }
}
