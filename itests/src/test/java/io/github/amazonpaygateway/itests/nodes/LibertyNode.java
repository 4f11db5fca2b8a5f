package io.github.amazonpaygateway.itests.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Open Liberty with the configuration of the other tests, but a user directory of its own. */
final class LibertyNode extends Node {

    private final Path server;
    private final Path war;

    LibertyNode(Path home, int port, int database, Path war) throws IOException {
        super(home, port);
        this.war = war;
        this.server = Files.createDirectories(home.resolve("usr/servers/node"));
        copy(Path.of(System.getProperty("liberty.config")), server);
        Files.createDirectories(server.resolve("dropins"));
        Files.write(
                server.resolve("bootstrap.properties"), List.of("itests.port=" + port, "postgresql.port=" + database));
        Files.write(server.resolve("jvm.options"), ServerProcess.OPTIONS);
        Files.createDirectories(server.resolve("configDropins/overrides"));
        Files.writeString(
                server.resolve("configDropins/overrides/redeployment.xml"),
                """
                <server>
                  <applicationMonitor updateTrigger="polled" pollingRate="100ms" dropins="dropins"/>
                  <dataSource id="DefaultDataSource"><connectionManager maxPoolSize="40"/></dataSource>
                </server>
                """);
    }

    @Override
    ProcessBuilder program() {
        var program = new ProcessBuilder(
                Path.of(System.getProperty("wlp.home"), "bin", "server").toString(), "run", "node", "--clean");
        program.environment().put("WLP_USER_DIR", home().resolve("usr").toString());
        return program;
    }

    /** In one step: a file that grows would be taken for an application, and fail. */
    @Override
    void deploy() throws IOException {
        var copy = Files.copy(war, server.resolve("next.war"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, deployed(), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    void undeploy() throws IOException {
        Files.delete(deployed());
    }

    private Path deployed() {
        return server.resolve("dropins/shop.war");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file)) {
                    var copy = to.resolve(from.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
