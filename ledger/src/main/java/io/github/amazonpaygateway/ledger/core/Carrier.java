package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.failure.AmazonPayException;
import io.github.amazonpaygateway.ledger.Refusal;
import io.github.amazonpaygateway.ledger.sql.LedgerStorageException;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Carries a written intent to Amazon and its answer back into the books. Never inside a transaction. */
final class Carrier {

    private static final System.Logger LOG = System.getLogger(Carrier.class.getName());

    /** Others may have asked meanwhile, and the shop may have begun another attempt, under another key. */
    private static final Answer TOO_LATE = Answer.without(
            Happening.LOST, Verdict.because("it was not sent, since its lease was over", Optional.empty()));

    private final Surroundings world;
    private final Settler settler;
    private final Announcer announcer;

    Carrier(Surroundings world, Announcer announcer) {
        this.world = world;
        this.settler = new Settler(world);
        this.announcer = announcer;
    }

    /** The first question of an attempt. */
    Intent send(Intent intent) {
        world.hook().at(CrashPoint.AFTER_INTENT_COMMIT);
        return settle(intent, askedFirst(intent));
    }

    /** Such an exception of the gateway proves that nothing was sent; what fails after its answer must not. */
    private Answer askedFirst(Intent intent) {
        try {
            return asked(intent);
        } catch (IllegalArgumentException wrong) {
            settle(
                    intent,
                    Answer.without(
                            Happening.REFUSED,
                            Verdict.refused(Refusal.REJECTED, String.valueOf(wrong.getMessage()), Optional.empty())));
            throw wrong;
        }
    }

    /** A further question about an intent whose end is open: with its key again, and then by reading. */
    Intent resolve(Intent intent) {
        return settle(intent, foundOrNot(intent));
    }

    /** What fails here for ever, such as a merchant who is gone from the settings, has to end with a person. */
    private Answer foundOrNot(Intent intent) {
        try {
            return found(intent);
        } catch (LedgerStorageException notOfAmazon) {
            throw notOfAmazon;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The intent " + intent.id() + " could not be resolved now", failed);
            return Answer.without(Happening.LOST, Verdict.because("the question failed: " + failed, Optional.empty()));
        }
    }

    private Answer found(Intent intent) {
        PaymentOperation operation = Operations.of(intent.operation());
        if (intent.state() == IntentState.PENDING) {
            return look(operation, intent).orElseGet(() -> Answer.without(Happening.STARTED, intent.verdict()));
        }
        if (operation.isKeyed()) {
            Answer answer = asked(intent);
            return answer.isInVain() ? look(operation, intent).orElse(answer) : answer;
        }
        return look(operation, intent).orElseGet(() -> asked(intent));
    }

    private Answer asked(Intent intent) {
        world.hook().at(CrashPoint.BEFORE_SEND);
        if (!world.clock().instant().isBefore(intent.due())) {
            return TOO_LATE;
        }
        Answer answer = answer(intent);
        world.hook().at(CrashPoint.AFTER_ANSWER);
        return answer;
    }

    private Answer answer(Intent intent) {
        PaymentOperation operation = Operations.of(intent.operation());
        try {
            return operation.send(gateway(intent), intent);
        } catch (AmazonPayException failure) {
            Answer meaning = Trouble.meaningOf(failure, intent.state() != IntentState.SENDING);
            return Trouble.isAboutTheState(failure) ? believed(meaning, operation, intent) : meaning;
        }
    }

    /** A refusal for a state may come from what the very same intent has done, so it counts only after a look. */
    private Answer believed(Answer refusal, PaymentOperation operation, Intent intent) {
        try {
            return operation.look(gateway(intent), intent).orElse(refusal);
        } catch (AmazonPayException notNow) {
            return Trouble.isMissing(notNow) ? refusal : refusal.meaning(Happening.LOST);
        }
    }

    /** What cannot be read now does not tell. */
    private Optional<Answer> look(PaymentOperation operation, Intent intent) {
        try {
            return operation.look(gateway(intent), intent);
        } catch (AmazonPayException notNow) {
            return Optional.empty();
        }
    }

    private AmazonPayGateway gateway(Intent intent) {
        return world.gateways().apply(intent.merchant());
    }

    private Intent settle(Intent intent, Answer answer) {
        Settlement settlement = settler.settle(intent, answer);
        world.hook().at(CrashPoint.AFTER_RESULT_COMMIT);
        announcer.tell(settlement.news());
        return settlement.intent();
    }
}
