package io.github.amazonpaygateway.impl.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.StubServer;
import io.github.amazonpaygateway.impl.stub.TestAuthority;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that shops get: the engine is inside, and nobody sees it. */
class ShadedJarIT {

    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final Path JAR = Path.of(System.getProperty("shaded.jar"));

    @TempDir
    Path directory;

    @Test
    void callsOverHttpWithNothingElseOnTheClassPath() throws Exception {
        try (StubServer server = StubServer.plain(Behaviour.json(202, "{}"))) {
            assertThat(callWithTheJarOnly(server.uri("/v2/charges"))).isEqualTo("ANSWERED 202 application/json");
            assertThat(server.onlyRequest().requestLine()).isEqualTo("PATCH /v2/charges HTTP/1.1");
        }
    }

    @Test
    void callsOverHttpsWithNothingElseOnTheClassPath() throws Exception {
        try (StubServer server = StubServer.tls(AUTHORITY.server("localhost"), Behaviour.json(202, "{}"))) {
            assertThat(callWithTheJarOnly(server.uri("/v2/charges"))).isEqualTo("ANSWERED 202 application/json");
        }
    }

    @Test
    void checksTheNameOfTheServerWithNothingElseOnTheClassPath() throws Exception {
        try (StubServer server = StubServer.tls(AUTHORITY.server("pay-api.example"), Behaviour.json(202, "{}"))) {
            assertThat(callWithTheJarOnly(server.uri("/v2/charges"))).startsWith("NOT_SENT 0 TLS failed");
        }
    }

    @Test
    void printsNothing() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (StubServer server = StubServer.plain(Behaviour.json(202, "{}"))) {
            callWithTheJarOnly(server.uri("/v2/charges"));
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void holdsNothingOutsideOurPackage() throws IOException {
        assertThat(entries()).filteredOn(name -> !name.endsWith("/")).allSatisfy(name -> assertThat(name)
                .matches("META-INF/.*|io/github/amazonpaygateway/impl/.*"));
    }

    @Test
    void carriesTheLicencesOfWhatIsInside() throws IOException {
        assertThat(entries()).contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/licenses/slf4j.txt");
    }

    @Test
    void holdsOneModuleNameAndNoModuleOfOthers() throws IOException {
        assertThat(entries()).doesNotHaveDuplicates().noneMatch(name -> name.endsWith("module-info.class"));
    }

    private String callWithTheJarOnly(URI uri) throws Exception {
        URL tests = OneCall.class.getProtectionDomain().getCodeSource().getLocation();
        URL[] path = {JAR.toUri().toURL(), tests};
        try (URLClassLoader alone = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            @SuppressWarnings("unchecked")
            var call = (BiFunction<URI, Path, String>)
                    alone.loadClass(OneCall.class.getName()).getConstructor().newInstance();
            return call.apply(uri, AUTHORITY.pem(directory.resolve("ca.pem")));
        }
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(JarEntry::getName).toList();
        }
    }
}
