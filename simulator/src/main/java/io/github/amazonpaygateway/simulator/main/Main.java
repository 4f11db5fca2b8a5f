package io.github.amazonpaygateway.simulator.main;

import io.github.amazonpaygateway.simulator.server.SimulatorServer;
import io.github.amazonpaygateway.simulator.setup.InvalidSettingException;
import io.github.amazonpaygateway.simulator.setup.MerchantDirectory;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Starts the simulator from the command line; {@code --help} lists the options. */
public final class Main {

    private static final int WRONG_OPTION = 2;

    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs until the process is ended; exits with 2 if an option is wrong. */
    public static void main(String[] arguments) {
        try {
            new Main(System.out, System.err).run(List.of(arguments));
        } catch (InvalidSettingException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(WRONG_OPTION);
        }
    }

    /**
     * Does what the arguments say.
     *
     * @return the running server, unless the arguments asked for something else
     */
    Optional<SimulatorServer> run(List<String> arguments) {
        CommandLine line = CommandLine.of(arguments);
        if (line.isHelp()) {
            out.print(Usage.TEXT);
            return Optional.empty();
        }
        SimulatorSetup setup = line.setup();
        setup.directory().ifPresent(this::tellMerchant);
        if (line.isKeysOnly()) {
            setup.baseUrl().ifPresent(url -> noteAddress(url, setup));
            return Optional.empty();
        }
        return Optional.of(start(line, setup));
    }

    private SimulatorServer start(CommandLine line, SimulatorSetup setup) {
        SimulatorServer server = listen(line, setup);
        try {
            setup.begin(server.simulator());
            line.caOut().ifPresent(file -> writeAuthority(file, server));
            noteAddress(setup.baseUrl().orElse(server.url()), setup);
        } catch (InvalidSettingException wrong) {
            server.close();
            throw wrong;
        }
        out.println("ready " + server.url()
                + server.secureUrl().map(url -> " " + url).orElse(""));
        out.flush();
        return server;
    }

    private static SimulatorServer listen(CommandLine line, SimulatorSetup setup) {
        try {
            return SimulatorServer.start(setup, line.ports());
        } catch (IOException taken) {
            throw new InvalidSettingException(
                    "--port, --tls-port",
                    "cannot listen on " + line.ports() + " (" + taken.getMessage() + ")",
                    "Choose a free port, or 0 for any");
        }
    }

    private static void noteAddress(URI address, SimulatorSetup setup) {
        setup.directory().ifPresent(directory -> directory.noteAddress(address));
    }

    private void tellMerchant(MerchantDirectory directory) {
        err.println("merchant " + directory.merchant().publicKeyId() + " is in " + directory.properties());
    }

    private static void writeAuthority(Path file, SimulatorServer server) {
        try {
            Files.writeString(file, server.authority().orElseThrow().certificatePem());
        } catch (IOException unwritable) {
            throw new InvalidSettingException(
                    "--tls-ca-out", "cannot write '" + file + "'", "Name a file in an existing directory");
        }
    }
}
