package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.amazonpaygateway.ledger.core.CrashMatrixPage.Cell;
import io.github.amazonpaygateway.ledger.sql.Databases;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.ledger.wire.GatewayServer;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulator lives in this process, and the shop in one that is killed; two at a time. */
@ParameterizedClass
@EnumSource(Databases.class)
class CrashMatrixTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().resolveSibling("docs").resolve("ledger-crash-matrix.md");
    /** By the names of merchants, since one container has one gateway for each. */
    private static final List<String> SITES = List.of("", "other");

    @TempDir
    Path folder;

    @Parameter
    Databases product;

    private final List<Cell> cells = new ArrayList<>();
    private final BlockingQueue<CrashSite> sites = new LinkedBlockingQueue<>();
    private final ExecutorService atATime = Executors.newFixedThreadPool(SITES.size());
    private final List<SimulatorFront> fronts = new ArrayList<>();
    private final List<GatewayServer> servers = new ArrayList<>();
    private GatewayContainer container;

    @BeforeEach
    void open() throws IOException {
        Map<String, String> settings = new HashMap<>();
        for (String name : SITES) {
            SimulatorFront front = new SimulatorFront(SimulatedAmazon.fresh());
            fronts.add(front);
            settings.putAll(SimulatedShop.settings(name, front.url()));
        }
        container = new GatewayContainer(settings);
        for (SimulatorFront front : fronts) {
            sites.add(site(SITES.get(sites.size()), front));
        }
    }

    private CrashSite site(String name, SimulatorFront front) throws IOException {
        Properties settings = new Properties();
        settings.putAll(SimulatedShop.settings("", front.url()));
        Path file = folder.resolve("settings" + name + ".properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        try (TestDatabase database = product.fresh().withTables()) {
            GatewayServer lent = new GatewayServer(container.gateway(name));
            servers.add(lent);
            return new CrashSite(database.url(), front, file, container.gateway(name), lent);
        }
    }

    @AfterEach
    void close() {
        atATime.shutdownNow();
        servers.forEach(GatewayServer::close);
        container.close();
        fronts.forEach(SimulatorFront::close);
    }

    @TestFactory
    Stream<DynamicTest> everyCallSurvivesEveryDeath() {
        List<DynamicTest> tests = new ArrayList<>();
        for (ShopCall call : ShopCall.values()) {
            Arrays.stream(KillPoint.values()).forEach(point -> tests.add(test(call, point)));
        }
        tests.add(dynamicTest("and the page tells of it", this::isThePageInTheDocuments));
        return tests.stream();
    }

    /** Begun now, and judged when its turn comes. */
    private DynamicTest test(ShopCall call, KillPoint point) {
        Future<Cell> cell = atATime.submit(() -> cell(call, point));
        return dynamicTest(call.words() + " killed " + point.words(), () -> cells.add(cell.get()));
    }

    private Cell cell(ShopCall call, KillPoint point) throws IOException, InterruptedException {
        CrashSite site = sites.take();
        try {
            return site.survive(call, point, hasOwnGateway(point));
        } finally {
            sites.add(site);
        }
    }

    /** Where it matters most; everywhere by {@code -Dcrash-matrix.gateway=own}, which takes minutes. */
    private boolean hasOwnGateway(KillPoint point) {
        return System.getProperty("crash-matrix.gateway", "").equals("own")
                || product == Databases.POSTGRESQL
                        && (point == KillPoint.AFTER_SEND || point == KillPoint.AFTER_ANSWER);
    }

    private void isThePageInTheDocuments() throws IOException {
        String page = CrashMatrixPage.markdown(cells);
        if (Boolean.getBoolean("crash-matrix.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("write it anew with -Dcrash-matrix.write=true")
                .content()
                .isEqualTo(page);
    }
}
