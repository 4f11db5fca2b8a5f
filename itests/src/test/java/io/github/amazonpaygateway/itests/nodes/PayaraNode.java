package io.github.amazonpaygateway.itests.nodes;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** Payara Micro, told by its standard input what to deploy. */
final class PayaraNode extends Node {

    private static final String JAR = System.getProperty("payara.jar");

    private final int port;
    private final Path war;
    private final Path commands;
    private final Path launcher;

    PayaraNode(Path home, int port, int database, Path war) throws IOException {
        super(home, port);
        this.port = port;
        this.war = war;
        this.commands = Files.writeString(home.resolve("commands.txt"), dataSource(database));
        this.launcher = home.resolve("launcher.jar");
        // alone: the server would take the classes of the shop from its class path, too
        ShrinkWrap.create(JavaArchive.class)
                .addClass(PayaraLauncher.class)
                .as(ZipExporter.class)
                .exportTo(launcher.toFile(), true);
    }

    private static String dataSource(int port) {
        return "create-jdbc-connection-pool --datasourceclassname org.postgresql.xa.PGXADataSource"
                + " --restype javax.sql.XADataSource --maxpoolsize 40 --property"
                + " user=postgres:password=postgres:serverName=localhost:portNumber=" + port
                + ":databaseName=postgres shop\n"
                + "create-jdbc-resource --connectionpoolid shop jdbc/shop\n";
    }

    /** With a new root directory, for one that was left behind has the application and the pool in it already. */
    @Override
    ProcessBuilder program() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ServerProcess.java());
        command.addAll(ServerProcess.OPTIONS);
        command.addAll(openedPackages());
        command.addAll(
                List.of("-cp", JAR + System.getProperty("path.separator") + launcher, PayaraLauncher.class.getName()));
        command.addAll(List.of("--nocluster", "--nohostaware", "--disablephonehome", "--port", "" + port));
        command.addAll(
                List.of("--rootDir", Files.createTempDirectory(home(), "root").toString()));
        command.addAll(List.of("--addLibs", System.getProperty("postgresql.jar")));
        command.addAll(List.of("--postbootcommandfile", commands.toString()));
        return new ProcessBuilder(command);
    }

    /** What the manifest of the server asks for counts for {@code java -jar} only. */
    private static List<String> openedPackages() {
        try (var jar = new JarFile(JAR)) {
            var names = jar.getManifest().getMainAttributes().getValue("Add-Opens");
            return Arrays.stream(names.split(" "))
                    .map(name -> "--add-opens=" + name + "=ALL-UNNAMED")
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void deploy() throws IOException {
        tell("deploy " + war);
    }

    @Override
    void undeploy() throws IOException {
        tell("undeploy");
    }

    private void tell(String what) throws IOException {
        Writer input = process().outputWriter();
        input.write(what + "\n");
        input.flush();
    }
}
