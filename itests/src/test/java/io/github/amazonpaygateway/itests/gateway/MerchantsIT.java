package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.Merchant;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.itests.simulator.SeenRequest;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two merchants in one shop, each known to a simulator of its own, so that a key in the wrong place is refused. */
@ExtendWith(ArquillianExtension.class)
class MerchantsIT {

    @Inject
    AmazonPayGateway pay;

    @Inject
    @Merchant("uk")
    AmazonPayGateway uk;

    @Inject
    SimulatorRemote simulator;

    @Inject
    @ConfigProperty(name = "simulator.uk.url")
    URI simulatorOfUk;

    @BeforeEach
    void forgetEverything() {
        simulator.reset();
        new SimulatorRemote(simulatorOfUk).reset();
    }

    @Test
    void eachCallsWithItsOwnKeyAtItsOwnPlace() {
        pay.checkoutSessions().create(CreateCheckoutSession.express(URI.create("https://shop.example/review")));
        uk.checkoutSessions().create(CreateCheckoutSession.express(URI.create("https://shop.example/uk/review")));

        assertThat(simulator.seen("createCheckoutSession"))
                .singleElement()
                .satisfies(request -> assertSigned(request, "/review"));
        assertThat(new SimulatorRemote(simulatorOfUk).seen("createCheckoutSession"))
                .singleElement()
                .satisfies(request -> assertSigned(request, "/uk/review"));
    }

    @Test
    void eachSignsItsOwnButton() {
        var session = CreateCheckoutSession.express(URI.create("https://shop.example/review"));

        assertThat(pay.button().sign(session).publicKeyId())
                .isNotEqualTo(uk.button().sign(session).publicKeyId());
    }

    private static void assertSigned(SeenRequest request, String page) {
        assertThat(request.signature()).isEqualTo("valid");
        assertThat(request.body()).contains("shop.example" + page + "\"");
    }
}
