package io.github.amazonpaygateway.simulator.junit;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.SimulatorOptions;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.server.Ports;
import io.github.amazonpaygateway.simulator.server.SimulatorServer;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import io.github.amazonpaygateway.simulator.time.ClockMode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
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
 * or {@code @ExtendWith(SimulatorExtension.class)} and a parameter of this type, of {@link SimulatedMerchant}, or of
 * {@link URI}, which is {@link #url()}.
 */
public final class SimulatorExtension extends SimulatorHandle
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private static final Set<Class<?>> PARAMETERS =
            Set.of(SimulatorExtension.class, SimulatorHandle.class, SimulatedMerchant.class, URI.class);

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

    @Override
    public AmazonPaySimulator simulator() {
        return server().simulator();
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
        simulator().merchants().replaceAdded(List.of());
        simulator().notifications().stop();
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
        return PARAMETERS.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == URI.class) {
            return url();
        }
        return type == SimulatedMerchant.class ? merchant : this;
    }

    private void start() {
        var options = SimulatorOptions.of(merchant.merchant()).withClock(clock);
        try {
            server = SimulatorServer.start(SimulatorSetup.of(options), Ports.any());
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
