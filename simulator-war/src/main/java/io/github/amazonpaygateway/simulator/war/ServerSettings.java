package io.github.amazonpaygateway.simulator.war;

import io.github.amazonpaygateway.simulator.setup.Setting;
import io.github.amazonpaygateway.simulator.setup.SetupReader;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The settings {@code simulator.*} of a server. Those that describe a merchant may hold several values, parted by
 * commas: the first file belongs to the first id, and so on.
 */
final class ServerSettings {

    private static final String PREFIX = "simulator.";
    private static final String MERCHANT = "public-key-id";
    private static final List<String> PER_MERCHANT = List.of(MERCHANT, "public-key-file", "merchant-id", "store-id");

    private final Function<String, Optional<String>> source;

    ServerSettings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    static ServerSettings ofServer() {
        return new ServerSettings(ServerConfig.source());
    }

    SimulatorSetup read() {
        var reader = new SetupReader(PREFIX + "key-dir");
        SetupReader.NAMES.stream()
                .filter(name -> !PER_MERCHANT.contains(name))
                .flatMap(this::setting)
                .forEach(reader::take);
        int merchants = values(MERCHANT).length;
        for (int i = 0; i < Math.max(1, merchants); i++) {
            int merchant = i;
            PER_MERCHANT.stream().flatMap(name -> setting(name, merchant)).forEach(reader::take);
        }
        return reader.read();
    }

    private Stream<Setting> setting(String name) {
        return source.apply(PREFIX + name).map(value -> new Setting(name, PREFIX + name, value)).stream();
    }

    private Stream<Setting> setting(String name, int merchant) {
        String[] values = values(name);
        return merchant < values.length
                ? Stream.of(new Setting(name, PREFIX + name, values[merchant]))
                : Stream.empty();
    }

    private String[] values(String name) {
        return source.apply(PREFIX + name)
                .map(text -> text.strip().split("\\s*,\\s*"))
                .orElseGet(() -> new String[0]);
    }
}
