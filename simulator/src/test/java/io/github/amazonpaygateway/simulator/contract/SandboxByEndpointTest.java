package io.github.amazonpaygateway.simulator.contract;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The whole suite once more, by the way in that is for Amazon's sandbox. */
@DisabledIfSystemProperty(named = "contract.target", matches = "amazon", disabledReason = "there it is the only way in")
class SandboxByEndpointTest {

    @Nested
    class Sessions extends CheckoutSessionContractTest {
        Sessions(Target target) {
            super(target);
        }
    }

    @Nested
    class Payments extends PaymentContractTest {
        Payments(Target target) {
            super(target);
        }
    }

    @Nested
    class Completion extends CompletionContractTest {
        Completion(Target target) {
            super(target);
        }
    }

    @Nested
    class Idempotency extends IdempotencyContractTest {
        Idempotency(Target target) {
            super(target);
        }
    }

    @Nested
    class Signatures extends SigningContractTest {
        Signatures(Target target) {
            super(target);
        }
    }

    @Nested
    class OtherObjects extends OtherObjectsContractTest {
        OtherObjects(Target target) {
            super(target);
        }
    }

    @Nested
    class VersionOne extends VersionOneContractTest {
        VersionOne(Target target) {
            super(target);
        }
    }
}
