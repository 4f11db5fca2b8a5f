package io.github.amazonpaygateway.impl.notification;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.button.ButtonSigner;
import io.github.amazonpaygateway.charge.CancelCharge;
import io.github.amazonpaygateway.charge.CaptureCharge;
import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.ChargeState;
import io.github.amazonpaygateway.charge.Charges;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.charge.UpdateCharge;
import io.github.amazonpaygateway.checkout.CheckoutSessions;
import io.github.amazonpaygateway.id.ChargeId;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermissions;
import io.github.amazonpaygateway.refund.Refunds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has charges that are in the state of the test, whoever asks. */
final class PendingGateway implements AmazonPayGateway {

    static final ChargeId CHARGE = ChargeId.of("S01-0000000-0000001-C000001");

    final List<ChargeId> reads = new ArrayList<>();
    ChargeState state = ChargeState.AUTHORIZATION_INITIATED;
    Optional<RuntimeException> trouble = Optional.empty();

    Charge charge(ChargeId id) {
        return Charge.of(id, ChargePermissionId.of("S01-0000000-0000001"), Money.of("14.00", "USD"), state);
    }

    @Override
    public Charges charges() {
        return new Charges() {
            @Override
            public Charge get(ChargeId id) {
                reads.add(id);
                trouble.ifPresent(failure -> {
                    throw failure;
                });
                return charge(id);
            }

            @Override
            public ChargeOutcome create(CreateCharge request) {
                return new ChargeOutcome.Accepted(charge(CHARGE));
            }

            @Override
            public ChargeOutcome capture(ChargeId id, CaptureCharge request) {
                return new ChargeOutcome.Accepted(charge(id));
            }

            @Override
            public Charge update(ChargeId id, UpdateCharge request) {
                return charge(id);
            }

            @Override
            public Charge cancel(ChargeId id, CancelCharge request) {
                return charge(id);
            }
        };
    }

    @Override
    public CheckoutSessions checkoutSessions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChargePermissions chargePermissions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Refunds refunds() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ButtonSigner button() {
        throw new UnsupportedOperationException();
    }
}
