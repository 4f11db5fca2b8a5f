package io.github.amazonpaygateway.benchmarks.stub;

import io.github.amazonpaygateway.simulator.key.PublicKeyPem;
import io.github.amazonpaygateway.simulator.tls.CertificateAuthority;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;

/** The stub as a process: says its port, obeys lines of text, ends with its input. */
public final class StubProcess {

    private StubProcess() {}

    /** @param arguments a file with the public key of the merchant, and where to put the trust store */
    public static void main(String[] arguments) throws Exception {
        SignatureCheck check = new SignatureCheck(PublicKeyPem.read(Files.readString(Path.of(arguments[0]))));
        CertificateAuthority authority = CertificateAuthority.create();
        save(authority.certificate(), Path.of(arguments[1]));
        try (StubServer server = new StubServer(authority.serverContext());
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(server.port());
            obey(server, check, in, System.out);
        }
    }

    private static void obey(StubServer server, SignatureCheck check, BufferedReader in, PrintStream out)
            throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            if (words[0].equals("behave")) {
                server.behave(Conditions.parse(words[1], words[2]));
                out.println("done");
            } else {
                out.println(report(server, check).line());
            }
        }
    }

    private static StubReport report(StubServer server, SignatureCheck check) {
        var requests = server.takeRequests();
        return new StubReport(requests.size(), server.takeConnections(), check.invalid(requests));
    }

    private static void save(Certificate authority, Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("authority", authority);
        try (var out = Files.newOutputStream(file)) {
            store.store(out, LocalStub.TRUST_STORE_PASSWORD.toCharArray());
        }
    }
}
