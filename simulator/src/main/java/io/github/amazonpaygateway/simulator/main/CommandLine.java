package io.github.amazonpaygateway.simulator.main;

import io.github.amazonpaygateway.simulator.server.Ports;
import io.github.amazonpaygateway.simulator.setup.InvalidSettingException;
import io.github.amazonpaygateway.simulator.setup.Setting;
import io.github.amazonpaygateway.simulator.setup.SetupReader;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of one start. */
final class CommandLine {

    private static final Set<String> SWITCHES = Set.of("strict-keys", "keys-only", "help");
    private static final String REMEDY = "See --help";

    private final SetupReader reader = new SetupReader("--key-dir");
    private int port;
    private OptionalInt tlsPort = OptionalInt.empty();
    private @Nullable Setting caOut;
    private boolean keysOnly;
    private boolean help;

    private CommandLine() {}

    /**
     * Reads the options.
     *
     * @throws InvalidSettingException at the first that cannot be used
     */
    static CommandLine of(List<String> arguments) {
        var line = new CommandLine();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            line.take(setting(rest.next(), rest));
        }
        line.check();
        return line;
    }

    Ports ports() {
        return new Ports(port, tlsPort);
    }

    Optional<Path> caOut() {
        return Optional.ofNullable(caOut).map(Setting::path);
    }

    boolean isKeysOnly() {
        return keysOnly;
    }

    boolean isHelp() {
        return help;
    }

    SimulatorSetup setup() {
        return reader.read();
    }

    private void take(Setting setting) {
        switch (setting.name()) {
            case "port" -> port = setting.port();
            case "tls-port" -> tlsPort = OptionalInt.of(setting.port());
            case "tls-ca-out" -> caOut = setting;
            case "keys-only" -> keysOnly = true;
            case "help" -> help = true;
            default -> takeCommon(setting);
        }
    }

    private void takeCommon(Setting setting) {
        if (!SetupReader.NAMES.contains(setting.name())) {
            throw setting.refused("no such option", REMEDY);
        }
        reader.take(setting);
    }

    private void check() {
        if (caOut != null && tlsPort.isEmpty()) {
            throw caOut.refused("there is no https front whose certificate it could be", "Add --tls-port 0");
        }
    }

    private static Setting setting(String argument, Iterator<String> rest) {
        if (!argument.startsWith("--")) {
            throw new InvalidSettingException(argument, "not an option", REMEDY);
        }
        int equals = argument.indexOf('=');
        String spelled = equals < 0 ? argument : argument.substring(0, equals);
        String name = spelled.substring(2);
        if (equals >= 0) {
            return new Setting(name, spelled, argument.substring(equals + 1));
        }
        return new Setting(name, spelled, SWITCHES.contains(name) ? "true" : value(spelled, rest));
    }

    private static String value(String spelled, Iterator<String> rest) {
        if (rest.hasNext()) {
            return rest.next();
        }
        throw new InvalidSettingException(spelled, "its value is missing", REMEDY);
    }
}
