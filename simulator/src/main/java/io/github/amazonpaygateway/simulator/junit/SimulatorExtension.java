package io.github.amazonpaygateway.simulator.junit;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.json.BodyText;
import io.github.amazonpaygateway.simulator.json.JsonFactory;
import io.github.amazonpaygateway.simulator.ledger.Sums;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.server.Ports;
import io.github.amazonpaygateway.simulator.server.SimulatorServer;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A local Amazon Pay for the tests of a class. It has one merchant and a clock that stands until it is advanced, and
 * forgets everything before each test.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SimulatorExtension simulator = SimulatorExtension.create();
 * }</pre>
 *
 * or {@code @ExtendWith(SimulatorExtension.class)} and a parameter of this type.
 */
public final class SimulatorExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private final ClockMode clock;
    private final SimulatedMerchant merchant;
    private @Nullable SimulatorServer server;
    private boolean ofClass;

    /** As {@link #create()}, for {@code @ExtendWith}. */
    public SimulatorExtension() {
        this(ClockMode.VIRTUAL, Region.NA);
    }

    private SimulatorExtension(ClockMode clock, Region region) {
        this.clock = clock;
        this.merchant = SimulatedMerchant.in(region);
    }

    /** A simulator with a merchant in North America and a virtual clock. */
    public static SimulatorExtension create() {
        return new SimulatorExtension();
    }

    /** The same with a merchant elsewhere. */
    public SimulatorExtension inRegion(Region region) {
        return new SimulatorExtension(clock, region);
    }

    /** The same with a clock that goes by itself; {@link #advance} does not work then. */
    public SimulatorExtension withRealClock() {
        return new SimulatorExtension(ClockMode.REAL, merchant.merchant().region());
    }

    /** {@code http://127.0.0.1:PORT}, in place of Amazon's host. */
    public URI url() {
        return server().url();
    }

    /** The merchant by which to call: ids and keys. */
    public SimulatedMerchant merchant() {
        return merchant;
    }

    /** Everything else: journal, ledger, notifications, faults. */
    public AmazonPaySimulator simulator() {
        return server().simulator();
    }

    /**
     * The buyer signs in if need be and lets the payment happen.
     *
     * @return where the buyer's browser goes then
     */
    public URI approve(String checkoutSessionId) {
        return URI.create(simulator().buyer().approve(checkoutSessionId).url());
    }

    /** The same with a test card, by its last four digits. */
    public URI approve(String checkoutSessionId, String card) {
        return URI.create(simulator().buyer().approve(checkoutSessionId, card).url());
    }

    /** The buyer leaves. */
    public URI cancel(String checkoutSessionId) {
        return URI.create(simulator().buyer().cancel(checkoutSessionId).url());
    }

    /** Moves the clock; what falls due meanwhile has happened afterwards. */
    public void advance(Duration by) {
        simulator().advance(by);
    }

    /** The next call of an operation, for example {@code createCharge}, is refused with a status and does nothing. */
    public void failNext(String operation, int status) {
        fault(JsonFactory.object()
                .add("operation", operation)
                .add("status", status)
                .build()
                .toString());
    }

    /** The next call of an operation does its work, but its answer never arrives. */
    public void loseNextAnswer(String operation) {
        fault(JsonFactory.object()
                .add("operation", operation)
                .add("drop", true)
                .add("when", "after")
                .build()
                .toString());
    }

    /**
     * Any trouble, worded as for {@code POST /simulator/faults}.
     *
     * @throws IllegalArgumentException if it is not well worded
     */
    public void fault(String json) {
        simulator().faults().add(BodyText.parse(json));
    }

    /** Sends notifications to an address. */
    public void notifyAt(URI url) {
        simulator().notify(JsonFactory.object().add("url", url.toString()).build());
    }

    /**
     * Fails unless exactly so much was taken for an order.
     *
     * @param order a {@code merchantReferenceId}, or the id of a charge or charge permission
     * @param amount for example {@code 14.00}
     */
    public void assertCaptured(String order, String amount, String currency) {
        check("captured", Sums::captured, order, amount, currency);
    }

    /** Fails unless exactly so much was given back, or is on its way back, for an order. */
    public void assertRefunded(String order, String amount, String currency) {
        check("refunded", sums -> sums.refunded().add(sums.refundInitiated()), order, amount, currency);
    }

    /** Fails unless exactly so much is reserved and not yet taken for an order. */
    public void assertReserved(String order, String amount, String currency) {
        check("reserved", Sums::authorized, order, amount, currency);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        ofClass = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (server == null) {
            start();
        }
        simulator().reset();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!ofClass) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SimulatorExtension.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return this;
    }

    private void check(String what, Function<Sums, BigDecimal> part, String order, String amount, String currency) {
        BigDecimal found = part.apply(simulator().ledger().sumsOf(order, currency));
        if (found.compareTo(new BigDecimal(amount)) != 0) {
            throw new AssertionError("Expected " + amount + " " + currency + " to be " + what + " for " + order
                    + ", but it is " + found.toPlainString());
        }
    }

    private void start() {
        var options = SimulatorOptions.of(merchant.merchant()).withClock(clock);
        try {
            server = SimulatorServer.start(
                    new SimulatorSetup(options, Optional.empty(), Optional.empty(), true), Ports.any());
        } catch (IOException noPort) {
            throw new IllegalStateException("The simulator finds no free port", noPort);
        }
    }

    private void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    private SimulatorServer server() {
        if (server == null) {
            throw new IllegalStateException("The simulator runs only while a test does");
        }
        return server;
    }
}
