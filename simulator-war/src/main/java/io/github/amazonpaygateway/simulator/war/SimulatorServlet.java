package io.github.amazonpaygateway.simulator.war;

import io.github.amazonpaygateway.simulator.AmazonPaySimulator;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.setup.InvalidSettingException;
import io.github.amazonpaygateway.simulator.setup.MerchantDirectory;
import io.github.amazonpaygateway.simulator.setup.SimulatorSetup;
import io.github.amazonpaygateway.simulator.web.Front;
import io.github.amazonpaygateway.simulator.web.SimulatorSite;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hands each request to the simulator. */
@WebServlet(urlPatterns = "/*", loadOnStartup = 1)
public class SimulatorServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = System.getLogger(SimulatorServlet.class.getName());

    private transient @Nullable SimulatorSite site;

    @Override
    public void init() throws ServletException {
        if (!getServletContext().getContextPath().isEmpty()) {
            throw new ServletException("The simulator needs the context root /, because paths are signed; it was given "
                    + getServletContext().getContextPath());
        }
        try {
            site = start(ServerSettings.ofServer().read());
        } catch (InvalidSettingException wrong) {
            throw new ServletException(wrong.getMessage(), wrong);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(SimulatorSite.BODY_LIMIT + 1);
        SimulatorResponse answer = body.length > SimulatorSite.BODY_LIMIT
                ? SimulatorSite.bodyTooLarge()
                : Objects.requireNonNull(site).answer(request.getScheme(), ServletExchange.request(request, body));
        ServletExchange.send(answer, response);
    }

    private static SimulatorSite start(SimulatorSetup setup) {
        setup.directory().ifPresent(directory -> tell(directory, setup));
        var simulator = AmazonPaySimulator.create(setup.options());
        setup.begin(simulator);
        return new SimulatorSite(simulator, setup.merchantIdsKnown(), setup.baseUrl(), Front.SERVLET);
    }

    private static void tell(MerchantDirectory directory, SimulatorSetup setup) {
        setup.baseUrl().ifPresent(directory::noteAddress);
        LOG.log(Level.INFO, "merchant {0} is in {1}", directory.merchant().publicKeyId(), directory.properties());
    }
}
