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
 */
public record SimulatorSetup(
        SimulatorOptions options,
        Optional<MerchantDirectory> directory,
        Optional<URI> baseUrl,
        boolean merchantIdsKnown) {}
