package io.github.amazonpaygateway.simulator.charge;

import io.github.amazonpaygateway.simulator.money.Price;
import io.github.amazonpaygateway.simulator.time.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What happens to a charge later. Each step first looks whether the charge is still where it was. */
final class Clockwork {

    // About half a minute in the sandbox; up to 24 hours in live, where half a minute stands in for it.
    private static final Duration PENDING = Duration.ofSeconds(30);
    // Documented: what is undetermined after a day is declined.
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Agenda agenda;

    Clockwork(Agenda agenda) {
        this.agenda = agenda;
    }

    void start(Charge charge) {
        agenda.at(charge.expires(), due -> {
            if (charge.state().isCancelable()) {
                charge.cancel(due, "ExpiredUnused", null);
            }
        });
    }

    void decideAuthorization(Charge charge, Instant now, Optional<String> decline) {
        charge.pend();
        agenda.at(now.plus(PENDING), due -> {
            if (charge.awaitsAuthorization() && charge.isLeftUndecided()) {
                agenda.at(now.plus(LONGEST), end -> timeOut(charge, end));
            } else if (charge.awaitsAuthorization()) {
                decline.ifPresentOrElse(reason -> charge.decline(due, reason), () -> authorized(charge, due));
            }
        });
    }

    void awaitBuyer(Charge charge, Instant now) {
        charge.pend();
        agenda.at(now.plus(LONGEST), due -> timeOut(charge, due));
    }

    void decideCapture(Charge charge, Instant now, Price amount, Optional<String> decline) {
        charge.startCapture(now, amount);
        agenda.at(now.plus(PENDING), due -> {
            if (charge.state() == ChargeState.CAPTURE_INITIATED) {
                decline.ifPresentOrElse(reason -> charge.decline(due, reason), () -> charge.finishCapture(due));
            }
        });
    }

    private static void timeOut(Charge charge, Instant due) {
        if (charge.awaitsAuthorization()) {
            charge.decline(due, "TransactionTimedOut");
        }
    }

    static void authorized(Charge charge, Instant due) {
        charge.authorize(due);
        if (charge.terms().captureNow()) {
            charge.capture(due, charge.terms().amount());
        }
    }
}
