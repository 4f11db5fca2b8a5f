package io.github.amazonpaygateway.impl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.refund.Refund;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever happens to an answer on its way: it is read, or said to be unreadable, and nothing else. */
class MutatedAnswersTest {

    static final long SEED = Long.getLong("mutations.seed", 20190714L);

    /** Of texts here, and of single fields in {@link MutatedFieldsTest}. */
    static final int MUTATIONS = Integer.getInteger("mutations", 100_000);

    private static final int ROUNDS = MUTATIONS / 2;

    record Sample(String json, Class<?> type) {}

    static final List<Sample> SAMPLES = List.of(
            new Sample(Samples.CREATED_CHARGE, Charge.class),
            new Sample(Samples.CANCELED_CHARGE, Charge.class),
            new Sample(Answers.CHARGE, Charge.class),
            new Sample(Answers.REFUND, Refund.class),
            new Sample(Answers.PERMISSION, ChargePermission.class),
            new Sample(Answers.OPEN_SESSION, CheckoutSession.class),
            new Sample(Answers.COMPLETED_SESSION, CheckoutSession.class));

    static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private final AmazonPayJson json = new AmazonPayJson();
    private final Random random = new Random(SEED);
    private final Mutations mutations = new Mutations(random);

    @Test
    void areReadOrUnreadableAndNothingElse() {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            int read = 0;
            for (int round = 0; round < ROUNDS; round++) {
                Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
                read += survives(mutations.of(sample.json()), sample.type()) ? 1 : 0;
            }
            System.out.printf(
                    "%,d damaged answers, mutations.seed %d: %,d read, the others refused%n", ROUNDS, SEED, read);
            assertThat(read).as("answers read, seed %s", SEED).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
        });
    }

    private boolean survives(String answer, Class<?> type) {
        try {
            assertThat(json.read(answer, type).toString()).isNotEmpty();
            return true;
        } catch (UnreadableAnswer unreadable) {
            assertThat(unreadable).hasNoCause();
            assertThat(unreadable.getMessage().startsWith("the answer holds no usable "))
                    .as("an object is missing a field, everything else is no object, seed %s: %s", SEED, answer)
                    .isEqualTo(isObject(answer));
            return false;
        } catch (RuntimeException | StackOverflowError other) {
            return fail("seed " + SEED + ": " + other + " for " + answer, other);
        }
    }

    /** As an independent reading of the text sees it: without it a fault of ours could hide behind "no object". */
    private static boolean isObject(String answer) {
        String unmarked = answer.startsWith("\uFEFF") ? answer.substring(1) : answer;
        if (unmarked.isBlank()) {
            return true; // an object in which nothing is said
        }
        try (JsonReader reader = READERS.createReader(new StringReader(unmarked))) {
            reader.readObject();
            return true;
        } catch (JsonException | NumberFormatException | UnsupportedOperationException noObject) {
            return false;
        }
    }
}
