package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.permission.ChargePermissionStatus;
import io.github.amazonpaygateway.state.StatusDetails;
import java.util.Optional;

/** {@code statusDetails} of every object. */
final class StatusFields {

    private static final String NAME = "statusDetails";

    static <S extends Enum<S>> StatusDetails<S> read(AnswerObject answer, OpenEnum<S> states) {
        return details(status(answer), states);
    }

    private static <S extends Enum<S>> StatusDetails<S> details(AnswerObject status, OpenEnum<S> states) {
        String state = status.text("state").orElse("");
        return new StatusDetails<>(
                states.of(state),
                state,
                status.text("reasonCode", ReasonCode::new),
                status.text("reasonDescription"),
                status.instant("lastUpdatedTimestamp"));
    }

    /** Where no answer is documented in full: a state that is missing is one that nobody knows. */
    static <S extends Enum<S>> StatusDetails<S> readIfThere(AnswerObject answer, OpenEnum<S> states) {
        return readIfThere(answer, NAME, states);
    }

    static <S extends Enum<S>> StatusDetails<S> readIfThere(AnswerObject answer, String field, OpenEnum<S> states) {
        return answer.object(field)
                .map(status -> details(status, states))
                .orElseGet(() ->
                        new StatusDetails<>(states.of(""), "", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static ChargePermissionStatus readWithReasons(AnswerObject answer) {
        AnswerObject status = status(answer);
        String state = status.text("state").orElse("");
        return new ChargePermissionStatus(
                Words.PERMISSION_STATES.of(state),
                state,
                status.objects("reasons")
                        .map(StatusFields::reason)
                        .flatMap(Optional::stream)
                        .toList(),
                status.instant("lastUpdatedTimestamp"));
    }

    private static AnswerObject status(AnswerObject answer) {
        return answer.object(NAME).orElseThrow(UnreadableAnswer.without(NAME));
    }

    private static Optional<ChargePermissionStatus.Reason> reason(AnswerObject reason) {
        return reason.text("reasonCode", ReasonCode::new)
                .map(code -> new ChargePermissionStatus.Reason(code, reason.text("reasonDescription")));
    }

    private StatusFields() {}
}
