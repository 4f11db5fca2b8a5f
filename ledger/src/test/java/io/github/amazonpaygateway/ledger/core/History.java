package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.checkout.PaymentDetails;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.LedgerEvent;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import io.github.amazonpaygateway.ledger.PaymentResult;
import io.github.amazonpaygateway.ledger.sql.NotedTransactions;
import io.github.amazonpaygateway.ledger.sql.TestDatabase;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.CloseChargePermission;
import io.github.amazonpaygateway.refund.Refund;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One order's life by chance, on two nodes. It runs on one thread: what happens at the same time happens while another
 * call is at a point where it holds no transaction, so that a seed always leads to the same history.
 */
final class History implements Weather.Meanwhile {

    /** The death of a node in the middle of a call. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final List<Money> AMOUNTS = List.of(eur("10.00"), eur("25.50"), eur("40.01"), eur("100.00"));
    private static final int MOST_DEPTH = 2;
    private static final int PERCENT = 100;
    private static final Duration LONGEST_JUMP = Duration.ofHours(30);
    private static final Duration LONGEST_JUMP_BACK = Duration.ofHours(1);

    private final FakeAmazon amazon = new FakeAmazon();
    private final List<LedgerEvent> events = new ArrayList<>();
    private final Random chance;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<IntentId, PaymentRequest> asked = new LinkedHashMap<>();
    private final List<ChargePermissionId> permissions = new ArrayList<>();
    private final List<ChargeId> charges = new ArrayList<>();
    private final List<Object> notifications = new ArrayList<>();
    private final Weather weather;
    private final Transactions transactions;
    private Instant now = TestLedger.START;
    /** What was written by a clock that went ahead is due by then. */
    private Instant latest = TestLedger.START;

    private int depth;
    private boolean calm;

    private record Node(LedgerPayments payments, Janitor janitor) {}

    History(TestDatabase database, long seed) {
        this.transactions = database.transactions();
        chance = new Random(seed);
        weather = new Weather(amazon, chance, this);
        nodes.add(node(database, "one"));
        nodes.add(node(database, "two"));
        permissions.add(amazon.permission("100.00"));
    }

    private Node node(TestDatabase database, String name) {
        AmazonPayGateway wayToAmazon = new Detour(amazon, weather);
        Surroundings world = new Surroundings(
                transactions,
                database.dialect(),
                merchant -> wayToAmazon,
                () -> now,
                LedgerTimes.DEFAULT,
                name,
                this::told,
                time -> waits(),
                this::at);
        return new Node(new LedgerPayments("", world), new Janitor(world));
    }

    /** So many steps, and then all that is needed to come to the end, by a clock that goes forward. */
    void run(int steps) {
        for (int i = 0; i < steps; i++) {
            step();
        }
        calm = true;
        weather.calm = true;
        weather.letAllArrive();
        now = latest.isAfter(now) ? latest : now;
        outcome().settle(this::pass, chance);
    }

    private Outcome outcome() {
        return new Outcome(amazon, events, transactions);
    }

    /** Lets time pass, and each node do what is due. */
    private void pass(Duration time) {
        now = now.plus(time);
        int ticks = 0;
        while (nodes.get(ticks % 2).janitor().tick() > 0) {
            assertThat(ticks++).as("ticks without an end").isLessThan(PERCENT);
        }
    }

    private void step() {
        Node node = nodes.get(chance.nextInt(nodes.size()));
        depth++;
        try {
            step(node);
        } catch (Death died) {
            // its calls end here; what it has written stays
        } finally {
            depth--;
        }
    }

    private void step(Node node) {
        int which = chance.nextInt(PERCENT);
        if (which < 35) {
            ask(node);
        } else if (which < 60) {
            repeat(node);
        } else if (which < 66) {
            again(node);
        } else if (which < 80) {
            node.janitor().tick();
        } else if (which < 88) {
            tell(node);
        } else if (which < 92) {
            amazon.decideSome(chance, false);
            weather.letOneArrive();
        } else {
            latest = latest.isAfter(now) ? latest : now;
            now = now.plus(jump());
        }
    }

    /** Mostly seconds, sometimes hours, and now and then back, as when a clock is set right. */
    private Duration jump() {
        return switch (chance.nextInt(8)) {
            case 0, 1 -> Duration.ofMillis(chance.nextLong(LONGEST_JUMP.toMillis()));
            case 2 ->
                Duration.ofMillis(chance.nextLong(LONGEST_JUMP_BACK.toMillis())).negated();
            default -> Duration.ofMillis(chance.nextLong(LONGEST_JUMP.toSeconds()));
        };
    }

    private void ask(Node node) {
        IntentId intent = IntentId.of("order/" + asked.size());
        PaymentRequest request = request();
        asked.put(intent, request);
        perform(node, intent, request);
    }

    private PaymentRequest request() {
        Money amount = one(AMOUNTS);
        int which = chance.nextInt(charges.isEmpty() ? 5 : 12);
        return switch (which) {
            case 0, 1 -> PaymentRequest.authorize(one(permissions), amount);
            case 2, 3 -> PaymentRequest.purchase(one(permissions), amount);
            case 4 ->
                PaymentRequest.checkout(
                        amazon.session(
                                chance.nextBoolean()
                                        ? PaymentDetails.authorize(amount)
                                        : PaymentDetails.authorizeWithCapture(amount)),
                        amount);
            case 5, 6, 7 -> PaymentRequest.capture(one(charges), amount);
            case 8 -> PaymentRequest.cancel(one(charges), "by chance");
            case 9, 10 -> PaymentRequest.refund(one(charges), amount);
            default -> close();
        };
    }

    private PaymentRequest close() {
        PaymentRequest close = PaymentRequest.closePermission(one(permissions), "by chance");
        if (chance.nextBoolean()) {
            permissions.add(amazon.permission("100.00"));
            return close;
        }
        return chance.nextBoolean() ? close : close.cancelingPendingCharges();
    }

    /** The same call up to three times. */
    private void repeat(Node node) {
        if (!asked.isEmpty()) {
            IntentId intent = one(List.copyOf(asked.keySet()));
            for (int i = chance.nextInt(3); i >= 0; i--) {
                perform(node, intent, asked.get(intent));
            }
        }
    }

    private void again(Node node) {
        if (!asked.isEmpty()) {
            IntentId intent = one(List.copyOf(asked.keySet()));
            if (node.payments().status(intent).isPresent()) {
                learn(
                        chance.nextBoolean()
                                ? node.payments().retry(intent)
                                : node.payments().resolve(intent));
            }
        }
    }

    private void perform(Node node, IntentId intent, PaymentRequest request) {
        learn(node.payments().perform(intent, request));
    }

    private void learn(PaymentResult result) {
        if (result instanceof PaymentResult.Sent sent) {
            sent.payment().charge().filter(id -> !charges.contains(id)).ifPresent(charges::add);
            sent.payment().permission().filter(id -> !permissions.contains(id)).ifPresent(permissions::add);
        }
    }

    /** A notification, which may be old, or told before, up to three times. */
    private void tell(Node node) {
        amazon.charges.values().stream()
                .skip(amazon.charges.isEmpty() ? 0 : chance.nextInt(amazon.charges.size()))
                .findFirst()
                .ifPresent(notifications::add);
        notifications.addAll(amazon.refunds.values());
        if (!notifications.isEmpty()) {
            Object news = one(notifications);
            for (int i = chance.nextInt(3); i >= 0; i--) {
                tell(node, news);
            }
        }
    }

    private static void tell(Node node, Object news) {
        if (news instanceof Charge charge) {
            node.janitor().observe("", charge);
        } else {
            node.janitor().observe("", (Refund) news);
        }
    }

    /** An observer that fails now and then. */
    private void told(LedgerEvent event) {
        NotedTransactions.refuse("an event");
        events.add(event);
        if (isUnlucky(3)) {
            throw new IllegalStateException("an observer that fails by chance");
        }
    }

    private void waits() {
        now = now.plusSeconds(chance.nextInt(60));
        meanwhile(5);
    }

    private void at(CrashPoint point) {
        if (isUnlucky(1)) {
            throw new Death();
        }
        if (point != CrashPoint.BEFORE_INTENT_COMMIT && point != CrashPoint.BEFORE_RESULT_COMMIT) {
            meanwhile(4);
        }
    }

    @Override
    public void onTheWay(Method method, Object[] values) {
        if (method.getName().equals("cancel")) {
            outcome().nobodyDoubts((ChargeId) values[0]);
        }
        if (method.getName().equals("close") && ((CloseChargePermission) values[1]).cancelPendingCharges()) {
            outcome().nobodyDoubts((ChargePermissionId) values[0]);
        }
        meanwhile(10);
    }

    @Override
    public void onTheWayBack() {
        meanwhile(10);
    }

    private void meanwhile(int percent) {
        if (depth <= MOST_DEPTH && isUnlucky(percent)) {
            step();
        }
    }

    private boolean isUnlucky(int percent) {
        return !calm && chance.nextInt(PERCENT) < percent;
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
