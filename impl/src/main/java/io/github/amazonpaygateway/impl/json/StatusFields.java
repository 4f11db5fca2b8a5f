package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.failure.ReasonCode;
import io.github.amazonpaygateway.permission.ChargePermissionStatus;
import io.github.amazonpaygateway.state.StatusDetails;
import java.util.Optional;

/** {@code statusDetails} of every object. */
final class StatusFields {

    static <S extends Enum<S>> StatusDetails<S> read(AnswerObject answer, OpenEnum<S> states) {
        AnswerObject status = status(answer);
        String state = status.text("state").orElse("");
        return new StatusDetails<>(
                states.of(state),
                state,
                status.text("reasonCode", ReasonCode::new),
                status.text("reasonDescription"),
                status.instant("lastUpdatedTimestamp"));
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
        return answer.object("statusDetails").orElseThrow(UnreadableAnswer.without("statusDetails"));
    }

    private static Optional<ChargePermissionStatus.Reason> reason(AnswerObject reason) {
        return reason.text("reasonCode", ReasonCode::new)
                .map(code -> new ChargePermissionStatus.Reason(code, reason.text("reasonDescription")));
    }

    private StatusFields() {}
}
