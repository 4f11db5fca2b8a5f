package io.github.amazonpaygateway.simulator.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first version, whose names are other ones. */
@ExtendWith(Asked.class)
class VersionOneContractTest {

    final Service service;

    VersionOneContractTest(Target target) {
        Service second = target.service();
        URI root = URI.create(second.root().toString().replaceFirst("(/sandbox)?/v2/$", "/sandbox/v1/"));
        service = new Service(root, second.signing(), second.storeId(), second.currency());
    }

    @Test
    void hasNamesOfItsOwn() {
        Answer created = created();

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("statusDetail", "state")).isEqualTo("Open");
        assertThat(created.text("webCheckoutDetail", "checkoutReviewReturnUrl"))
                .isEqualTo("https://shop.example/review");
        assertThat(created.body()).doesNotContainKeys("statusDetails", "webCheckoutDetails", "paymentDetails");
    }

    @Test
    void isReadAndChangedByThem() {
        String path = "checkoutSessions/" + created().text("checkoutSessionId");

        Answer updated = service.patch(
                path, "{'paymentDetail':{'paymentIntent':'Authorize','chargeAmount':" + service.price("14.00") + "}}");

        assertThat(updated.status()).isEqualTo(200);
        assertThat(service.get(path).text("paymentDetail", "paymentIntent")).isEqualTo("Authorize");
    }

    @Test
    void doesNotTakeTheOtherNames() {
        assertThat(service.post("checkoutSessions", service.session()).status()).isEqualTo(400);
    }

    @Test
    void knowsNoCompletionByTheShop() {
        Answer refused = service.post(
                "checkoutSessions/" + created().text("checkoutSessionId") + "/complete",
                "{'chargeAmount':" + service.price("14.00") + "}");

        assertThat(refused.status()).isBetween(400, 499);
    }

    private Answer created() {
        return service.post("checkoutSessions", service.session().replace("webCheckoutDetails", "webCheckoutDetail"));
    }
}
