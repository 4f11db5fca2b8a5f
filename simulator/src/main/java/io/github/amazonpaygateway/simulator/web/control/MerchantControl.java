package io.github.amazonpaygateway.simulator.web.control;

import io.github.amazonpaygateway.simulator.enrolment.Enrolment;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.merchant.Merchants;
import jakarta.json.JsonObject;

/** Lists the merchants and lets more of them call. */
final class MerchantControl {

    private final Merchants merchants;

    MerchantControl(Merchants merchants) {
        this.merchants = merchants;
    }

    JsonObject list() {
        return new JsonAnswer()
                .put(
                        "merchants",
                        JsonAnswer.list(
                                merchants.all().stream().map(Enrolment::json).toList()))
                .build();
    }

    JsonObject add(Body body) {
        body.only(Enrolment.NAMES.toArray(String[]::new));
        Enrolment enrolment = Enrolment.of(body.json());
        try {
            merchants.add(enrolment.merchant());
            return enrolment.answer();
        } catch (IllegalArgumentException taken) {
            throw new Refusal(409, "PublicKeyIdTaken", String.valueOf(taken.getMessage()));
        }
    }
}
