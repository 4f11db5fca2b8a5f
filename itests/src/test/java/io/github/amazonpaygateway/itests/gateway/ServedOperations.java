package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.itests.simulator.SeenRequest;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInfo;

/** Holds a test that says what it {@link Proves} to its word. */
final class ServedOperations {

    private static final int FIRST_REFUSAL = 400;

    private ServedOperations() {}

    /** To be called after each test of a class. */
    static void check(TestInfo test, SimulatorRemote... simulators) {
        List<String> served =
                Arrays.stream(simulators).flatMap(ServedOperations::of).toList();
        Optional<Proves> mark = test.getTestMethod().map(method -> method.getAnnotation(Proves.class));
        mark.ifPresent(proves ->
                assertThat(served).as("operations that the simulator served").contains(proves.value()));
    }

    private static Stream<String> of(SimulatorRemote simulator) {
        return simulator.journal().stream()
                .filter(request -> request.signature().equals("valid"))
                .filter(request -> request.status() > 0 && request.status() < FIRST_REFUSAL)
                .map(SeenRequest::operation);
    }
}
