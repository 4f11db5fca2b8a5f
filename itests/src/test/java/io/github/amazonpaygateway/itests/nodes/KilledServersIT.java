package io.github.amazonpaygateway.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both servers die in the middle of everything, and are started again. */
@OnTwoServers
class KilledServersIT {

    private static final int DISPUTES = 50;
    private static final int CHARGES = 10;
    private static final String PRICE = "14.00";
    private static final Pattern CHARGE = Pattern.compile("charge=Optional\\[([^]]+)]");

    final String name = UUID.randomUUID().toString();

    @Test
    void everyMessageIsToldAndTheMoneyIsTakenOnce(TwoServers servers) throws Exception {
        List<String> charges = authorized(servers);
        var charge = charges.get(CHARGES);
        var capturedBefore = captured(servers);
        holdObservers(servers);
        post(charges.subList(0, CHARGES), servers);
        servers.simulator().spoil("{\"operation\":\"captureCharge\",\"when\":\"after\",\"hang\":true}");
        var capture = Map.of("intent", name + "/capture", "about", charge, "amount", PRICE);
        var answer = CompletableFuture.supplyAsync(() -> asked(servers.first(), capture));
        Together.await(() -> captured(servers).compareTo(capturedBefore) > 0);
        assertThat(told(servers)).isEmpty();

        servers.first().kill();
        servers.second().kill();

        assertThat(answer.get(1, TimeUnit.MINUTES)).isEqualTo("none");
        servers.simulator().spoilNothing();
        servers.database().letMessagesBeDue();
        servers.run();
        Together.await(() -> told(servers).size() == DISPUTES + CHARGES);
        assertThat(told(servers))
                .hasSize(DISPUTES + CHARGES)
                .containsValue(1)
                .allSatisfy((id, times) -> assertThat(times).as(id).isEqualTo(1));
        Together.await(() -> status(servers).startsWith("Done"));
        assertThat(status(servers)).startsWith("Done");
        assertThat(captured(servers)).isEqualTo(capturedBefore.add(new BigDecimal(PRICE)));
        assertThat(servers.second().told("capture", capture)).startsWith("Done");
        assertThat(captured(servers)).isEqualTo(capturedBefore.add(new BigDecimal(PRICE)));
    }

    /** One more than messages are sent about. */
    private List<String> authorized(TwoServers servers) throws Exception {
        List<String> charges = new ArrayList<>();
        for (int i = 0; i <= CHARGES; i++) {
            var intent = name + "-" + i + "/checkout";
            var session = servers.approved(PRICE);
            var answer = servers.node(i).told("checkout", Map.of("intent", intent, "about", session, "amount", PRICE));
            var charge = CHARGE.matcher(answer);
            assertThat(charge.find()).as(answer).isTrue();
            charges.add(charge.group(1));
        }
        return charges;
    }

    private static void holdObservers(TwoServers servers) throws Exception {
        for (Node node : servers.both()) {
            node.told("hold", Map.of());
        }
    }

    private void post(List<String> charges, TwoServers servers) {
        for (int i = 0; i < CHARGES; i++) {
            assertThat(TwoServers.post(servers.node(i), servers.chargeChanged(charges.get(i))))
                    .isEqualTo(200);
        }
        for (int i = 0; i < DISPUTES; i++) {
            assertThat(TwoServers.post(servers.node(i), servers.dispute(name + "-" + i)))
                    .isEqualTo(200);
        }
    }

    /** Each object with the number of its events. */
    private Map<String, Integer> told(TwoServers servers) throws Exception {
        Map<String, Integer> told = new HashMap<>(servers.database().events("dispute", name));
        told.putAll(servers.database().events("charge", "S"));
        return told;
    }

    private String status(TwoServers servers) throws Exception {
        return servers.second().told("status", Map.of("intent", name + "/capture"));
    }

    private static BigDecimal captured(TwoServers servers) {
        return new BigDecimal(servers.simulator().sums("USD").getString("captured"));
    }

    private static String asked(Node node, Map<String, String> question) {
        try {
            return node.told("capture", question);
        } catch (Exception died) {
            return "none";
        }
    }
}
