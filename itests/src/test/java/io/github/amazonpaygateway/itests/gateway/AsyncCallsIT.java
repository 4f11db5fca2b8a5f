package io.github.amazonpaygateway.itests.gateway;

import static io.github.amazonpaygateway.itests.gateway.Purchases.PRICE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.call.CallOptions;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.failure.RequestRejectedException;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.itests.simulator.SimulatorRemote;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls on another thread of the server. */
@ExtendWith(ArquillianExtension.class)
class AsyncCallsIT {

    private static final String SILENCE = "PT20S";

    @Inject
    AmazonPayGateway pay;

    @Inject
    SimulatorRemote simulator;

    @Inject
    Purchases purchases;

    @Inject
    @ConfigProperty(name = "shop.url")
    URI shop;

    @BeforeEach
    void forgetEverything() {
        simulator.reset();
    }

    @Test
    void givesTheValueOrTheBareFailure() throws Exception {
        var request = CreateCharge.of(purchases.permission(), PRICE);
        var unknown = CreateCharge.of(ChargePermissionId.of("S01-0000000-0000000"), PRICE);

        assertThat(pay.async(p -> p.charges().create(request)).get()).isInstanceOf(ChargeOutcome.Accepted.class);
        assertThatThrownBy(() -> pay.async(p -> p.charges().create(unknown)).get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(RequestRejectedException.class);
    }

    @Test
    void cancelingEndsACallThatWaitsForAmazon() throws Exception {
        var request = CreateCharge.of(purchases.permission(), PRICE);
        var ended = new CompletableFuture<Throwable>();
        simulator.spoil("{\"operation\":\"createCharge\",\"delay\":\"" + SILENCE + "\"}");
        var start = Instant.now();
        var pending = pay.async(p -> {
            try {
                return p.charges().create(request);
            } catch (RuntimeException failure) {
                ended.complete(failure);
                throw failure;
            }
        });
        until(() -> !simulator.willSpoil());

        pending.cancel(true);

        assertThat(ended.get(15, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> assertThat(unknown.idempotencyKey())
                        .contains(request.key()));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.parse(SILENCE));
        assertThatThrownBy(pending::get).isInstanceOf(CancellationException.class);
        simulator.spoilNothing();
        until(() -> !simulator.seen("createCharge").isEmpty());
    }

    private static void until(BooleanSupplier fact) {
        var end = Instant.now().plusSeconds(15);
        while (!fact.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    @Test
    void seesTheNamesAndTheClassesOfTheShop() throws Exception {
        var there = pay.async(p -> Map.entry(Thread.currentThread(), Surroundings.here()))
                .get();

        assertThat(there.getKey()).isNotSameAs(Thread.currentThread());
        assertThat(there.getValue()).isEqualTo(Surroundings.here());
        assertThat(there.getValue().module()).isEqualTo("shop");
        assertThat(there.getValue().isGatewayFound()).isTrue();
    }

    @Test
    void knowsWhoIsLoggedIn() throws Exception {
        var login = Callers.CLERK + ":" + Callers.CLERK;
        var asClerk = HttpRequest.newBuilder(shop.resolve("/shop/caller"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)))
                .build();

        var answer = HttpClient.newHttpClient().send(asClerk, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Callers.CLERK);
    }

    @Test
    void optionsGoWithTheCall() throws Exception {
        var request = CreateCharge.of(purchases.permission(), PRICE);

        var pending = pay.with(
                CallOptions.simulating("HardDeclined"),
                p -> p.async(q -> q.charges().create(request)));

        assertThat(pending.get()).isInstanceOf(ChargeOutcome.Declined.class);
    }
}
