package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.permission.ChargePermissionType;

/** {@code chargePermissionType} of an answer. */
final class PermissionTypeField {

    private static final String NAME = "chargePermissionType";

    /** The recordings of v1 do not name it; that they mean the one type that v2 has as its default is inferred. */
    static ChargePermissionType read(AnswerObject answer, ApiVersion version) {
        return answer.constant(NAME, Words.PERMISSION_TYPES)
                .orElse(version == ApiVersion.V1 ? ChargePermissionType.ONE_TIME : ChargePermissionType.UNRECOGNIZED);
    }

    private PermissionTypeField() {}
}
