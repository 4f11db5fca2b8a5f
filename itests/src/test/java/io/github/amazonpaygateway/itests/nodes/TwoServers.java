package io.github.amazonpaygateway.itests.nodes;

import io.github.amazonpaygateway.itests.deployment.PostgreSql;
import io.github.amazonpaygateway.itests.deployment.SharedShop;
import io.github.amazonpaygateway.itests.deployment.SimulatorProcess;
import io.github.amazonpaygateway.itests.gateway.NotificationSender;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Two servers of one kind, what they share, and who sends to them. They end with this JVM. */
final class TwoServers {

    private final Database database;
    private final SimulatorRemote simulator;
    private final SharedShop shop;
    private final Node first;
    private final Node second;

    private TwoServers(Database database, SimulatorRemote simulator, SharedShop shop, List<Node> nodes) {
        this.database = database;
        this.simulator = simulator;
        this.shop = shop;
        this.first = nodes.get(0);
        this.second = nodes.get(1);
    }

    static TwoServers make() throws IOException, SQLException {
        var home = Files.createDirectories(Path.of(System.getProperty("nodes.home")));
        var postgres = PostgreSql.startForMany();
        var simulator = SimulatorProcess.start("nodes");
        var shop = SharedShop.of(simulator, home.resolve("shop.war").toFile());
        var database = new Database(postgres.getPostgresDatabase());
        database.makeTable();
        var nodes = List.of(
                Node.at(Integer.getInteger("first.port"), postgres.getPort(), home.resolve("1"), shop.war()),
                Node.at(Integer.getInteger("second.port"), postgres.getPort(), home.resolve("2"), shop.war()));
        return new TwoServers(database, new SimulatorRemote(simulator.http()), shop, nodes);
    }

    /** Starts at once what does not run. */
    void run() throws IOException, InterruptedException {
        for (Node node : both()) {
            if (!node.isRunning()) {
                node.start();
            }
        }
        first.awaitShop();
        second.awaitShop();
    }

    List<Node> both() {
        return List.of(first, second);
    }

    Node first() {
        return first;
    }

    Node second() {
        return second;
    }

    /** This one or that, by turns. */
    Node node(int n) {
        return both().get(n % 2);
    }

    Database database() {
        return database;
    }

    SimulatorRemote simulator() {
        return simulator;
    }

    /** A session that the buyer has approved; made by the second server. */
    String approved(String amount) throws IOException, InterruptedException {
        var session = second.told("session", Map.of("amount", amount));
        simulator.buyerApproves(session);
        return session;
    }

    /** As SNS would post it, about a dispute: nothing is read at Amazon for it. */
    String dispute(String id) {
        return message("M-" + id, "CHARGEBACK", id);
    }

    /** As SNS would post it; the charge is read before the shop is told. */
    String chargeChanged(String id) {
        return message("M-" + id, "CHARGE", id);
    }

    private String message(String messageId, String type, String id) {
        var text = Json.createObjectBuilder()
                .add("MerchantID", shop.merchantId())
                .add("ObjectType", type)
                .add("ObjectId", id)
                .add("NotificationType", "STATE_CHANGE")
                .add("NotificationId", messageId)
                .build()
                .toString();
        return shop.sender().message(messageId, text);
    }

    /** The status of the answer; right after its start a server may say 503, until it has the certificate. */
    static int post(Node node, String message) {
        var status = 503;
        for (int i = 0; i < 10 && status == 503; i++) {
            status = NotificationSender.post(node.notifications(), message);
        }
        return status;
    }
}
