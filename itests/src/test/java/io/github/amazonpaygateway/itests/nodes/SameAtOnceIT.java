package io.github.amazonpaygateway.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same message, and the same intent, at two servers at the same moment. */
@OnTwoServers
class SameAtOnceIT {

    private static final int COPIES = 100;
    private static final int THREADS = 64;

    final String name = UUID.randomUUID().toString();

    @Test
    void copiesOfOneMessageAreStoredOnceAndToldOnce(TwoServers servers) throws Exception {
        var message = servers.dispute(name);

        var statuses = Together.at(COPIES, copy -> TwoServers.post(servers.node(copy), message));

        assertThat(statuses).containsOnly(200);
        Together.await(() -> servers.database().count("amazonpay_message", done()) == 1);
        assertThat(servers.database().count("amazonpay_message", done())).isEqualTo(1);
        assertThat(servers.database().events("dispute", name)).isEqualTo(Map.of(name, 1));
    }

    private String done() {
        return "message_id = 'M-" + name + "' and state = 'DONE'";
    }

    @Test
    void theSameIntentChargesOnceAndIsAnsweredToAllAlike(TwoServers servers) throws Exception {
        var session = servers.approved("14.00");
        var before = servers.simulator().chargeIds().size();
        var checkout = Map.of("intent", name + "/checkout", "about", session, "amount", "14.00");

        var answers = Together.at(THREADS, thread -> servers.node(thread).told("checkout", checkout));

        assertThat(answers).hasSize(THREADS).allMatch(answer -> answer.startsWith("Done"));
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(servers.simulator().chargeIds()).hasSize(before + 1);
        assertThat(servers.database().count("amazonpay_intent", "intent_id = '" + name + "/checkout'"))
                .isEqualTo(1);
    }
}
