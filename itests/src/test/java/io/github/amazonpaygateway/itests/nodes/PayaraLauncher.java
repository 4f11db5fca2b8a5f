package io.github.amazonpaygateway.itests.nodes;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Runs in the process of the server. Payara Micro takes no commands while it runs, except by its interface for programs,
 * which is not on our class path; hence the reflection.
 */
public final class PayaraLauncher {

    private static final String MICRO = "fish.payara.micro.";

    private PayaraLauncher() {}

    /** Starts the server with these options, then deploys and undeploys by the lines of standard input. */
    public static void main(String[] options) throws ReflectiveOperationException, IOException {
        Object boot = Class.forName(MICRO + "boot.PayaraMicroLauncher")
                .getMethod("create", String[].class)
                .invoke(null, (Object) options);
        Object server = Class.forName(MICRO + "boot.PayaraMicroBoot")
                .getMethod("getRuntime")
                .invoke(boot);
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            obey(server, line.split(" "));
        }
    }

    private static void obey(Object server, String... command) throws ReflectiveOperationException {
        Class<?> type = Class.forName(MICRO + "PayaraMicroRuntime");
        if (command[0].equals("deploy")) {
            type.getMethod("deploy", String.class, String.class, File.class)
                    .invoke(server, "shop", "shop", new File(command[1]));
        } else {
            type.getMethod("undeploy", String.class).invoke(server, "shop");
        }
    }
}
