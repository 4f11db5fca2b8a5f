package io.github.amazonpaygateway.simulator.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Asked.class)
class IdempotencyContractTest {

    final Service service;
    final String key = Service.newKey();

    IdempotencyContractTest(Target target) {
        service = target.service();
    }

    @Test
    void theSameRequestIsDoneOnce() {
        Answer first = service.postWithKey("checkoutSessions", service.session(), key);
        Answer again = service.postWithKey("checkoutSessions", service.session(), key);

        assertThat(again.status()).isIn(200, 201);
        assertThat(again.text("checkoutSessionId"))
                .isEqualTo(first.text("checkoutSessionId"))
                .isNotEqualTo("null");
    }

    @Test
    void anotherRequestByTheSameKeyIsRefused() {
        service.postWithKey("checkoutSessions", service.session(), key);

        assertThat(service.postWithKey("checkoutSessions", service.session().replace("review", "cart"), key)
                        .refusal())
                .isEqualTo("400 DuplicateIdempotencyKey");
    }

    @Test
    void aKeyHasAtMost32Characters() {
        assertThat(service.postWithKey("checkoutSessions", service.session(), key + "0")
                        .status())
                .isEqualTo(400);
    }
}
