package io.github.amazonpaygateway.simulator.setup;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
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
 * @param notifyUrl where notifications go from the start, if anywhere
 */
public record SimulatorSetup(
        SimulatorOptions options,
        Optional<MerchantDirectory> directory,
        Optional<URI> baseUrl,
        boolean merchantIdsKnown,
        Optional<Seed> seed,
        Optional<URI> notifyUrl) {

    /** One that begins with nothing, on a front that learns its own address. */
    public static SimulatorSetup of(SimulatorOptions options) {
        return new SimulatorSetup(
                options, Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty());
    }

    /**
     * Brings a new simulator to where it shall begin.
     *
     * @throws InvalidSettingException if the seed holds no snapshot that can be used
     */
    public void begin(AmazonPaySimulator simulator) {
        directory.ifPresent(kept -> simulator.notifications().keys().signUnder(kept.authority()));
        seed.ifPresent(snapshot -> snapshot.sow(simulator));
        // after the seed, which brings its own receivers
        notifyUrl.ifPresent(url ->
                simulator.notify(JsonFactory.object().add("url", url.toString()).build()));
    }
}
