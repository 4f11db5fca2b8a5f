package io.github.amazonpaygateway.impl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.amazonpaygateway.checkout.CheckoutSession;
import io.github.amazonpaygateway.impl.json.MutatedAnswersTest.Sample;
import io.github.amazonpaygateway.permission.ChargePermission;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever one field says, all others are read as before. Which field makes which part of the value is found out by
 * leaving the field away, so that nobody can forget to add one here.
 */
class MutatedFieldsTest {

    private static final long SEED = MutatedAnswersTest.SEED;
    private static final int ROUNDS = MutatedAnswersTest.MUTATIONS / 2;

    private static final String FULL_PERMISSION = Answers.PERMISSION
            .replace("\"paymentDescriptor\": null", "\"paymentDescriptor\": \"Visa\"")
            .replace("\"billingAddress\": null", "\"billingAddress\": {\"city\": \"Boston\"}");

    private static final List<Sample> SAMPLES = Stream.concat(
                    MutatedAnswersTest.SAMPLES.stream(),
                    Stream.of(
                            new Sample(FULL_PERMISSION, ChargePermission.class),
                            new Sample(ofUnknownWords(FULL_PERMISSION), ChargePermission.class),
                            new Sample(ofUnknownWords(Answers.OPEN_SESSION), CheckoutSession.class)))
            .map(sample -> new Sample(sample.json().replaceAll("(?m)(?<!:)//.*$", ""), sample.type()))
            .toList();

    private final AmazonPayJson json = new AmazonPayJson();
    private final Random random = new Random(SEED);
    private final FieldMutations mutations = new FieldMutations(random);

    private final Map<Sample, JsonObject> objects =
            SAMPLES.stream().distinct().collect(Collectors.toMap(Function.identity(), sample -> object(sample.json())));
    private final Map<Sample, Record> values = SAMPLES.stream()
            .distinct()
            .collect(Collectors.toMap(Function.identity(), sample -> read(sample.json(), sample)));

    /** Which parts of a value a field decides; no set when there is no value without the field. */
    private final Map<Class<?>, Map<String, Optional<Set<Integer>>>> decides = decisions();

    @Test
    void leaveAllOtherFieldsAsTheyAre() {
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
            List<String> fields = List.copyOf(decides.get(sample.type()).keySet());
            read += survives(sample, fields.get(random.nextInt(fields.size()))) ? 1 : 0;
        }
        System.out.printf("%,d damaged fields, mutations.seed %d: %,d read, the others refused%n", ROUNDS, SEED, read);
        assertThat(read).as("answers read, seed %s", SEED).isBetween(ROUNDS * 7 / 10, ROUNDS * 99 / 100);
    }

    @Test
    void everyPartIsDecidedByAField() {
        assertThat(decides).allSatisfy((type, fields) -> assertThat(mayChange(type, "statusDetails"))
                .as("parts of %s that hang on required fields", type)
                .hasSizeLessThanOrEqualTo(4));
    }

    private boolean survives(Sample sample, String field) {
        String answer = mutations.of(objects.get(sample), field);
        try {
            assertThat(mayChange(sample.type(), field))
                    .as("what %s may change, seed %s: %s", field, SEED, answer)
                    .containsAll(changed(values.get(sample), read(answer, sample)));
            return true;
        } catch (UnreadableAnswer unreadable) {
            assertThat(decides.get(sample.type()).get(field))
                    .as("only a required field makes an answer unreadable, seed %s: %s", SEED, answer)
                    .isEmpty();
            assertThat(unreadable)
                    .hasMessageStartingWith("the answer holds no usable ")
                    .hasNoCause();
            return false;
        } catch (RuntimeException | StackOverflowError other) {
            return fail("seed " + SEED + ": " + other + " for " + answer, other);
        }
    }

    /** What a required field decides cannot be found out; it is among what no other field decides. */
    private Set<Integer> mayChange(Class<?> type, String field) {
        Map<String, Optional<Set<Integer>>> fields = decides.get(type);
        return fields.get(field).orElseGet(() -> {
            Set<Integer> rest = IntStream.range(0, type.getRecordComponents().length)
                    .boxed()
                    .collect(Collectors.toCollection(HashSet::new));
            fields.values().forEach(decided -> decided.ifPresent(rest::removeAll));
            return rest;
        });
    }

    private Map<Class<?>, Map<String, Optional<Set<Integer>>>> decisions() {
        Map<Class<?>, Map<String, Optional<Set<Integer>>>> all = new HashMap<>();
        for (Sample sample : SAMPLES) {
            Map<String, Optional<Set<Integer>>> fields = all.computeIfAbsent(sample.type(), type -> new TreeMap<>());
            objects.get(sample).forEach((field, value) -> {
                if (value != JsonValue.NULL) {
                    fields.merge(field, decided(sample, field), MutatedFieldsTest::both);
                }
            });
        }
        return all;
    }

    private Optional<Set<Integer>> decided(Sample sample, String field) {
        String without = Json.createObjectBuilder(objects.get(sample))
                .remove(field)
                .build()
                .toString();
        try {
            return Optional.of(changed(values.get(sample), read(without, sample)));
        } catch (UnreadableAnswer required) {
            return Optional.empty();
        }
    }

    private static Optional<Set<Integer>> both(Optional<Set<Integer>> one, Optional<Set<Integer>> other) {
        return one.flatMap(parts -> other.map(
                others -> Stream.concat(parts.stream(), others.stream()).collect(Collectors.toSet())));
    }

    private static String ofUnknownWords(String answer) {
        return answer.replace("PayAndShip", "PayLater")
                .replace("OneTime", "ForEver")
                .replace("Authorize", "Gift");
    }

    private Record read(String answer, Sample sample) {
        return (Record) json.read(answer, sample.type());
    }

    private static Set<Integer> changed(Record before, Record after) {
        RecordComponent[] parts = before.getClass().getRecordComponents();
        return IntStream.range(0, parts.length)
                .filter(part -> !part(parts[part], before).equals(part(parts[part], after)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Object part(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonObject object(String answer) {
        try (JsonReader reader = MutatedAnswersTest.READERS.createReader(new StringReader(answer))) {
            return reader.readObject();
        }
    }
}
