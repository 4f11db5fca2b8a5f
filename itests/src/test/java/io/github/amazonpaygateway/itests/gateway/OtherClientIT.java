package io.github.amazonpaygateway.itests.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shop's other clients are none of the gateway's business. */
@ExtendWith(ArquillianExtension.class)
class OtherClientIT {

    @Inject
    @RestClient
    ParcelClient parcels;

    @Inject
    SimulatorRemote simulator;

    @Inject
    Purchases purchases;

    @BeforeEach
    void forgetEverything() {
        simulator.reset();
    }

    @Test
    void itsRequestIsNotSignedAndItsBodyIsItsOwn() {
        purchases.open();

        assertNotFound(() -> parcels.send(Map.of("to", "Zoë")));

        assertThat(simulator.seen("unknown")).singleElement().satisfies(request -> {
            assertThat(request.line()).isEqualTo("POST /parcels");
            assertThat(request.signature()).isNotEqualTo("valid");
            assertThat(request.body()).isEqualTo("{\"to\":\"Zoë\"}");
        });
    }

    @Test
    void itsFailuresAreThoseOfTheServer() {
        assertNotFound(parcels::list);
    }

    /** The simulator knows no parcels. */
    private static void assertNotFound(ThrowingCallable call) {
        assertThat(catchThrowableOfType(WebApplicationException.class, call)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
