package io.github.amazonpaygateway.impl.contract;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.charge.ChargeOutcome;
import io.github.amazonpaygateway.charge.CreateCharge;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Charges one cent after the other, each under one key until it is known to be taken. */
final class ChargingThread extends Thread {

    static final Money PRICE = Money.of("0.01", "USD");

    final List<Long> successes = new ArrayList<>();
    final List<Long> durations = new ArrayList<>();
    final List<String> troubles = new ArrayList<>();
    int unknown;
    int unavailable;

    private final AmazonPayGateway pay;
    private final ChargePermissionId permission;
    private volatile boolean finishing;

    ChargingThread(AmazonPayGateway pay, ChargePermissionId permission) {
        this.pay = pay;
        this.permission = permission;
    }

    /** What is in doubt is still asked for. */
    void finish() {
        finishing = true;
    }

    @Override
    public void run() {
        while (!finishing && troubles.isEmpty()) {
            chargeOnce(CreateCharge.of(permission, PRICE).capturingNow());
        }
    }

    private void chargeOnce(CreateCharge charge) {
        boolean inDoubt = false;
        boolean known = false;
        while (!known && (inDoubt || !finishing)) {
            long began = System.nanoTime();
            try {
                known = isKnown(pay.charges().create(charge));
            } catch (OutcomeUnknownException lost) {
                inDoubt = true;
                unknown++;
            } catch (AmazonPayUnavailableException later) {
                unavailable++;
                await(later);
            } catch (RuntimeException failure) {
                troubles.add(failure.toString());
                known = true;
            }
            durations.add(System.nanoTime() - began);
        }
    }

    private boolean isKnown(ChargeOutcome outcome) {
        if (outcome instanceof ChargeOutcome.Accepted) {
            successes.add(System.nanoTime());
        } else {
            troubles.add(outcome.toString());
        }
        return true;
    }

    /** A shop would come again when it was told to; here sooner, so that there is something to refuse. */
    private static void await(AmazonPayUnavailableException later) {
        try {
            Thread.sleep(Math.min(
                    100, later.retryAfter().map(time -> time.toMillis()).orElse(20L)));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
