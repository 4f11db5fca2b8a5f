package io.github.amazonpaygateway.demo;

import io.github.amazonpaygateway.demo.amazon.FakeAmazonPay;
import io.github.amazonpaygateway.demo.cart.control.Carts;
import io.github.amazonpaygateway.demo.catalogue.control.Catalogue;
import io.github.amazonpaygateway.demo.checkout.control.AnotherWay;
import io.github.amazonpaygateway.demo.checkout.control.Buttons;
import io.github.amazonpaygateway.demo.checkout.control.Checkouts;
import io.github.amazonpaygateway.demo.checkout.control.Completion;
import io.github.amazonpaygateway.demo.checkout.control.PlaceOrder;
import io.github.amazonpaygateway.demo.checkout.control.SessionBinding;
import io.github.amazonpaygateway.demo.checkout.entity.CheckoutResult;
import io.github.amazonpaygateway.demo.checkout.entity.Placement;
import io.github.amazonpaygateway.demo.checkout.entity.ReturnPages;
import io.github.amazonpaygateway.demo.merchant.control.Allowance;
import io.github.amazonpaygateway.demo.merchant.control.Desk;
import io.github.amazonpaygateway.demo.merchant.control.PaymentReading;
import io.github.amazonpaygateway.demo.merchant.control.Settlement;
import io.github.amazonpaygateway.demo.orders.control.OrderPayments;
import io.github.amazonpaygateway.demo.orders.control.OrderProgress;
import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.control.ShopClock;
import io.github.amazonpaygateway.demo.orders.entity.Order;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.orders.entity.OrderState;
import io.github.amazonpaygateway.demo.orders.entity.PostalAddress;
import io.github.amazonpaygateway.demo.orders.entity.Shipping;
import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import io.github.amazonpaygateway.demo.storage.control.Database;
import io.github.amazonpaygateway.demo.storage.control.Schema;
import io.github.amazonpaygateway.demo.timeline.control.PaymentNews;
import io.github.amazonpaygateway.demo.timeline.control.Timeline;
import io.github.amazonpaygateway.id.CheckoutSessionId;
import io.github.amazonpaygateway.ledger.LedgerEvent;
import io.github.amazonpaygateway.ledger.Payments;
import io.github.amazonpaygateway.ledger.core.Janitor;
import io.github.amazonpaygateway.ledger.core.LedgerPayments;
import io.github.amazonpaygateway.ledger.core.LedgerTimes;
import io.github.amazonpaygateway.ledger.core.Surroundings;
import io.github.amazonpaygateway.ledger.sql.Dialect;
import io.github.amazonpaygateway.ledger.sql.JdbcTransactions;
import io.github.amazonpaygateway.ledger.sql.MigrationMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The whole shop without pages, on a database of its own. */
public final class TestShop {

    public static final ReturnPages PAGES = new ReturnPages("http://localhost:9080");

    /** A clock that a test moves. */
    public static final class TestClock extends ShopClock {

        private Instant now = Instant.parse("2026-11-25T10:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        public void advance(Duration time) {
            now = now.plus(time);
        }
    }

    private final DataSource dataSource = dataSource();

    public final FakeAmazonPay amazon = new FakeAmazonPay();
    public final TestClock clock = new TestClock();
    public final Database database = new Database(dataSource);
    public final Carts carts = new Carts(database, new Catalogue());
    public final Checkouts checkouts = new Checkouts(database, clock);
    public final Orders orders = new Orders(database);
    public final OrderProgress progress = new OrderProgress(database, carts, clock);
    public final OrderPayments following = new OrderPayments(progress);

    private final Surroundings world = world();
    private final Janitor janitor = new Janitor(world);

    public final Payments payments = new LedgerPayments("", world);
    public final SessionBinding binding = new SessionBinding(amazon, checkouts);
    public final Buttons buttons = new Buttons(amazon);
    public final PlaceOrder placeOrder = new PlaceOrder(amazon, binding, checkouts, orders, carts, clock);
    public final Completion completion = new Completion(payments, binding, orders, progress, following);
    public final AnotherWay anotherWay = new AnotherWay(checkouts, orders, progress, carts, clock);
    public final Allowance allowance = new Allowance(payments, orders);
    public final Desk desk = new Desk(payments, orders, allowance);
    public final PaymentReading reading = new PaymentReading(amazon, payments, orders, progress, allowance);

    public final Settlement settlement = new Settlement(orders, checkouts, completion);
    public final Timeline timeline = new Timeline(database);
    public final PaymentNews news = new PaymentNews(amazon, orders, progress, following, reading, timeline, clock);

    public final ShopperId shopper = ShopperId.random();

    public TestShop() {
        new Schema(database).create();
        new io.github.amazonpaygateway.ledger.sql.Schema(dataSource, Dialect.H2)
                .bringUpToDate(MigrationMode.APPLY, clock.now());
    }

    /** Time passes, and the janitor of the ledger does what is due then. */
    public void pass(Duration time) {
        clock.advance(time);
        janitor.tick();
    }

    /** The real ledger, which waits for nobody. */
    private Surroundings world() {
        Surroundings real = Surroundings.of(
                new JdbcTransactions(dataSource),
                Dialect.H2,
                merchant -> amazon,
                clock::now,
                LedgerTimes.DEFAULT,
                "test",
                this::hear);
        return new Surroundings(
                real.transactions(),
                real.dialect(),
                real.gateways(),
                real.clock(),
                real.times(),
                real.node(),
                real.events(),
                time -> {},
                real.hook());
    }

    private void hear(LedgerEvent event) {
        if (event instanceof LedgerEvent.PaymentChanged changed) {
            news.payment(changed.result());
        }
    }

    /** A mug is in the cart, the buyer has signed in at Amazon and comes back with this session. */
    public CheckoutSessionId expressReturn(OrderNumber number) {
        CheckoutSessionId session = session();
        amazon.opens(session, number.value(), Optional.empty());
        return session;
    }

    public OrderNumber expressCheckout() {
        carts.add(shopper, "mug");
        return checkouts.express(shopper).number();
    }

    public Placement place(OrderNumber number, CheckoutSessionId session) {
        return placeOrder.reviewed(shopper, number, session, Shipping.STANDARD, PAGES);
    }

    public CheckoutResult complete(OrderNumber number, CheckoutSessionId session) {
        return completion.complete(shopper, number, session);
    }

    public OrderState state(OrderNumber number) {
        return orders.find(number).map(Order::state).orElseThrow();
    }

    /** A mug, paid: 14.00 and 4.90 for shipping. */
    public OrderNumber paidOrder() {
        OrderNumber number = expressCheckout();
        CheckoutSessionId session = expressReturn(number);
        place(number, session);
        complete(number, session);
        return number;
    }

    public static CheckoutSessionId session() {
        return new CheckoutSessionId(UUID.randomUUID().toString());
    }

    public static PostalAddress address() {
        return new PostalAddress("Sam Sample", "10 Demo Street", "", "Seattle", "WA", "98109", "US", "206 555 0100");
    }

    private static DataSource dataSource() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }
}
