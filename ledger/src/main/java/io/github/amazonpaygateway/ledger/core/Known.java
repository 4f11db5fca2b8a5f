package io.github.amazonpaygateway.ledger.core;

import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.IntentId;
import io.github.amazonpaygateway.ledger.PaymentRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger knows about the objects of a request, read in one transaction.
 *
 * @param permission the permission
 * @param charge the charge that the request names
 * @param charges all charges on the permission
 * @param intents all other intents on the permission or the charge, or of the session
 */
record Known(
        Optional<PermissionRecord> permission,
        Optional<ChargeRecord> charge,
        List<ChargeRecord> charges,
        List<Intent> intents) {

    private static final Known NOTHING = new Known(Optional.empty(), Optional.empty(), List.of(), List.of());

    /** Other intents about the very charge. */
    List<Intent> onCharge() {
        return charge.stream()
                .flatMap(known -> intents.stream()
                        .filter(intent -> intent.names().charge().equals(Optional.of(known.id()))))
                .toList();
    }

    /** Reads, and locks the permission so that nothing of it changes before the transaction ends. */
    static Known locked(Connection connection, String merchant, IntentId self, PaymentRequest request)
            throws SQLException {
        Optional<ChargePermissionId> id = permission(connection, merchant, request);
        if (id.isPresent()) {
            PermissionRecords.lock(connection, merchant, id.get());
        }
        return read(connection, merchant, Optional.of(self), request);
    }

    static Known read(Connection connection, String merchant, Optional<IntentId> self, PaymentRequest request)
            throws SQLException {
        Optional<ChargePermissionId> id = permission(connection, merchant, request);
        if (id.isEmpty()) {
            return request.session().isPresent()
                    ? new Known(
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            others(
                                    Intents.ofSession(
                                            connection,
                                            merchant,
                                            request.session().get()),
                                    self))
                    : NOTHING;
        }
        Optional<ChargeRecord> charge = request.charge().isPresent()
                ? ChargeRecords.find(connection, merchant, request.charge().get())
                : Optional.empty();
        List<Intent> intents = others(Intents.onPermission(connection, merchant, id.get()), self);
        return new Known(
                PermissionRecords.find(connection, merchant, id.get()),
                charge,
                ChargeRecords.onPermission(connection, merchant, id.get()),
                intents);
    }

    private static List<Intent> others(List<Intent> intents, Optional<IntentId> self) {
        return intents.stream()
                .filter(intent -> !self.equals(Optional.of(intent.id())))
                .toList();
    }

    /** The permission behind a request, as far as the ledger knows it. */
    static Optional<ChargePermissionId> permission(Connection connection, String merchant, PaymentRequest request)
            throws SQLException {
        if (request.permission().isPresent() || request.charge().isEmpty()) {
            return request.permission();
        }
        return ChargeRecords.find(connection, merchant, request.charge().get()).map(ChargeRecord::permission);
    }
}
