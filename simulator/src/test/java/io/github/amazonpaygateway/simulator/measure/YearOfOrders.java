package io.github.amazonpaygateway.simulator.measure;

import io.github.amazonpaygateway.simulator.measure.Connection.Answer;
import java.io.IOException;
import java.net.URI;

/**
 * A shop's year by HTTP: orders every day, each paid at once or captured later, one in ten given back; time moves
 * day by day, and everything that expires meanwhile expires.
 */
final class YearOfOrders {

    private static final int DAYS = 365;
    private static final int WORKERS = 4;

    private final URI server;
    private final Till till;
    private final int orders;

    YearOfOrders(URI server, Till till, int orders) {
        this.server = server;
        this.till = till;
        this.orders = orders;
    }

    void run() throws Exception {
        try (var connections = Connections.open(server, WORKERS)) {
            for (int day = 0; day < DAYS; day++) {
                Crew.work(connections.all(), orders * day / DAYS, orders * (day + 1) / DAYS, this::order);
                connections
                        .first()
                        .send(Till.control("clock", "{'advance':'P1D'}"))
                        .expect(200);
            }
        }
    }

    private Answer order(Connection connection, int number) throws IOException {
        boolean atOnce = number % 2 == 0;
        String charge = till.checkout(connection, atOnce ? "AuthorizeWithCapture" : "Authorize", "10.00")
                .text("chargeId");
        if (!atOnce) {
            connection
                    .send(till.post("charges/" + charge + "/capture", "{'captureAmount':" + Till.price("10.00") + "}"))
                    .expect(200);
        }
        if (number % 10 == 0) {
            connection
                    .send(till.post(
                            "refunds", "{'chargeId':'" + charge + "','refundAmount':" + Till.price("4.00") + "}"))
                    .expect(201);
        }
        return connection.send(till.get("charges/" + charge)).expect(200);
    }
}
