package io.github.amazonpaygateway.state;

import io.github.amazonpaygateway.failure.ReasonCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where an object stands.
 *
 * @param <S> the states of this kind of object
 * @param state the state, or the constant {@code UNRECOGNIZED} of {@code S} for one that this version does not know
 * @param stateText the state as Amazon wrote it
 * @param reasonCode why; independent of the state and possible on every one
 * @param reasonDescription Amazon's or the shop's own words for why
 * @param lastUpdated since when
 */
public record StatusDetails<S extends Enum<S>>(
        S state,
        String stateText,
        Optional<ReasonCode> reasonCode,
        Optional<String> reasonDescription,
        Optional<Instant> lastUpdated) {

    /** A state without further details, for tests of a shop. */
    public static <S extends Enum<S>> StatusDetails<S> of(S state) {
        return new StatusDetails<>(state, textOf(state), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether Amazon gave this reason. */
    public boolean isBecause(ReasonCode code) {
        return reasonCode.filter(code::is).isPresent();
    }

    private static String textOf(Enum<?> state) {
        return Arrays.stream(state.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
