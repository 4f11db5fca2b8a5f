package io.github.amazonpaygateway.simulator.setup;

import io.github.amazonpaygateway.simulator.SimulatorOptions;
import java.net.URI;
import java.util.Optional;

/**
 * Everything a front needs to know at its start.
 *
 * @param options how the simulator behaves
 * @param directory the made-up merchant, if there is one
 * @param baseUrl where the buyers' browsers reach the front; empty: as the requests say
 * @param merchantIdsKnown whether a button's merchant id can be checked
 * @param seed the snapshot to begin with, if there is one
 */
public record SimulatorSetup(
        SimulatorOptions options,
        Optional<MerchantDirectory> directory,
        Optional<URI> baseUrl,
        boolean merchantIdsKnown,
        Optional<Seed> seed) {

    /** One that begins with nothing, on a front that learns its own address. */
    public static SimulatorSetup of(SimulatorOptions options) {
        return new SimulatorSetup(options, Optional.empty(), Optional.empty(), true, Optional.empty());
    }
}
