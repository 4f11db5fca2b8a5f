package io.github.amazonpaygateway.impl.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.failure.FailureDetails;
import io.github.amazonpaygateway.idempotency.IdempotencyKey;
import io.github.amazonpaygateway.impl.charge.ResilientCharges;
import io.github.amazonpaygateway.impl.checkout.ResilientCheckoutSessions;
import io.github.amazonpaygateway.impl.permission.ResilientChargePermissions;
import io.github.amazonpaygateway.impl.refund.ResilientRefunds;
import io.github.amazonpaygateway.impl.transport.CallMarks;
import io.github.amazonpaygateway.impl.transport.Fate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table and the annotations say the same. */
class RetriedMeaningsTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ResilientCheckoutSessions.class,
                ResilientChargePermissions.class,
                ResilientCharges.class,
                ResilientRefunds.class
            })
    void areRetriedByEveryResource(Class<?> resource) {
        for (Meaning meaning : Meaning.values()) {
            Class<?> failure = failure(meaning);
            assertThat(resource.getAnnotation(Retry.class).retryOn())
                    .matches(retried -> List.of(retried).contains(failure) == meaning.isRetried());
        }
    }

    private static Class<?> failure(Meaning meaning) {
        CallMarks marks = new CallMarks(
                "createCharge",
                "POST",
                Optional.of(IdempotencyKey.random()),
                Optional.empty(),
                Fate.BROKEN,
                Optional.empty(),
                Optional.empty(),
                "");
        FailureDetails details = FailureDetails.withoutAnswer("createCharge", "");
        return Failures.of(meaning, marks, details, Optional.empty()).getClass();
    }
}
