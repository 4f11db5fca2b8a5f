package io.github.amazonpaygateway.impl.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several values of one query parameter, as Amazon wants them. */
final class CommaList {

    /** Null for no value, so that the parameter is left out. */
    static @Nullable String of(List<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private CommaList() {}
}
