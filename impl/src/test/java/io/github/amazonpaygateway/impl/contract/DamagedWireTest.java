package io.github.amazonpaygateway.impl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.impl.charge.ResilientCharges;
import io.github.amazonpaygateway.impl.stub.Behaviour;
import io.github.amazonpaygateway.impl.stub.StubServer;
import io.github.amazonpaygateway.money.Money;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to the bytes of an answer: what can be read is read, everything else is a failure of our family. */
class DamagedWireTest {

    private static final long SEED = Long.getLong("mutations.seed", 20190714L);
    private static final int ROUNDS = Integer.getInteger("wire.mutations", 2_000);
    private static final String ONE_ATTEMPT = ResilientCharges.class.getName();

    private static final ChargeId ID = ChargeId.of("S01-5105180-3221187-C056351");
    private static final CreateCharge REQUEST =
            CreateCharge.of(ChargePermissionId.of("S01-5105180-3221187"), Money.of("14.00", "USD"));
    private static final String ANSWER = "{\"chargeId\":\"" + ID + "\",\"chargePermissionId\":\"S01-5105180-3221187\","
            + "\"chargeAmount\":{\"amount\":\"14.00\",\"currencyCode\":\"USD\"},"
            + "\"merchantMetadata\":{\"merchantReferenceId\":\"Größe 日本\"},"
            + "\"statusDetails\":{\"state\":\"Authorized\"}}";

    private final WireMutations mutations = new WireMutations(new Random(SEED));

    private StubServer amazon;
    private ShopContainer shop;
    private AmazonPayGateway pay;
    private Charge whole;

    @BeforeEach
    void start() throws IOException {
        amazon = StubServer.plain(Behaviour.json(200, ANSWER));
        shop = new ShopContainer(Map.of(
                "amazonpay.public-key-id",
                LocalAmazonPay.PUBLIC_KEY_ID,
                "amazonpay.private-key",
                LocalAmazonPay.privateKeyPem(),
                "amazonpay.merchant-id",
                LocalAmazonPay.MERCHANT_ID,
                "amazonpay.store-id",
                LocalAmazonPay.STORE_ID,
                "amazonpay.region",
                "NA",
                "amazonpay.endpoint",
                amazon.uri("").toString(),
                ONE_ATTEMPT + "/Retry/maxRetries",
                "0",
                ONE_ATTEMPT + "/CircuitBreaker/enabled",
                "false"));
        pay = shop.gateway();
        whole = pay.charges().get(ID);
    }

    @AfterEach
    void stop() throws IOException {
        shop.close();
        amazon.close();
    }

    @Test
    void isReadOrAFailureOfOurFamily() {
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            WireMutations.Damaged damaged = mutations.of(ANSWER);
            amazon.behave(damaged.behaviour());
            boolean write = round % 2 == 0;
            if (damaged.readable()) {
                assertThat(write ? created() : pay.charges().get(ID))
                        .as("seed %s, round %s: %s", SEED, round, damaged.name())
                        .isEqualTo(whole);
                read++;
            } else {
                assertThatCode(() -> {
                            Charge charge = write ? created() : pay.charges().get(ID);
                            assertThat(charge).isNull();
                        })
                        .as("seed %s, round %s: %s", SEED, round, damaged.name())
                        .isInstanceOf(AmazonPayException.class)
                        .isInstanceOf(write ? OutcomeUnknownException.class : AmazonPayUnavailableException.class);
            }
        }
        System.out.printf("%,d damaged wires, mutations.seed %d: %,d read, the others refused%n", ROUNDS, SEED, read);
        assertThat(read).as("answers read, seed %s", SEED).isBetween(ROUNDS / 4, ROUNDS * 3 / 4);
    }

    private Charge created() {
        return ((ChargeOutcome.Accepted) pay.charges().create(REQUEST)).charge();
    }
}
