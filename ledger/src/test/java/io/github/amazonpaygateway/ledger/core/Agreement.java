package io.github.amazonpaygateway.ledger.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amazonpaygateway.charge.Charge;
import io.github.amazonpaygateway.id.ChargePermissionId;
import io.github.amazonpaygateway.ledger.Operation;
import io.github.amazonpaygateway.ledger.sql.Transactions;
import io.github.amazonpaygateway.money.Money;
import io.github.amazonpaygateway.permission.ChargePermission;
import io.github.amazonpaygateway.permission.ChargePermissionState;
import java.util.List;

/** What must be true of ledger and Amazon when all has come to its end. */
final class Agreement {

    private final Transactions transactions;
    private final FakeAmazon amazon;

    Agreement(Transactions transactions, FakeAmazon amazon) {
        this.transactions = transactions;
        this.amazon = amazon;
    }

    void check() {
        amazon.charges.values().forEach(this::sameCharge);
        amazon.permissions.values().forEach(this::samePermission);
    }

    private void sameCharge(Charge charge) {
        ChargeRecord known = transactions
                .inNew(connection -> ChargeRecords.find(connection, "", charge.chargeId()))
                .orElseThrow(() -> new AssertionError("the ledger does not know " + charge));
        assertThat(known.state()).as("%s", known.id()).isEqualTo(charge.status().state());
        assertThat(known.amount()).isEqualTo(charge.chargeAmount());
        assertThat(known.captured()).isEqualTo(charge.captured());
        assertThat(charge.captured()).isLessThanOrEqualTo(charge.chargeAmount());
        Money given = amazon.given(charge.chargeId());
        assertThat(given).as("refunds of %s", known.id()).isLessThanOrEqualTo(charge.captured());
        assertThat(refunds(known)).as("refunds of %s", known.id()).isEqualTo(given);
    }

    private Money refunds(ChargeRecord charge) {
        return transactions.inNew(connection -> Intents.onCharge(connection, "", charge.id())).stream()
                .filter(intent -> intent.operation() == Operation.REFUND && intent.state() == IntentState.DONE)
                .map(intent -> intent.request().amount().orElseThrow())
                .reduce(Money.zero(charge.amount().currency()), Money::plus);
    }

    private void samePermission(ChargePermission permission) {
        ChargePermissionId id = permission.chargePermissionId();
        transactions
                .inNew(connection -> PermissionRecords.find(connection, "", id))
                .ifPresent(known -> assertThat(known.isClosed())
                        .as("%s is closed", id)
                        .isEqualTo(permission.status().state() == ChargePermissionState.CLOSED));
        List<Charge> charges = amazon.charges.values().stream()
                .filter(charge -> charge.chargePermissionId().equals(id))
                .toList();
        Money reserved = charges.stream()
                .map(charge -> ChargeRecord.of("", "", charge).reserved())
                .reduce(Money.of("0", "EUR"), Money::plus);
        assertThat(reserved).as("charged to %s", id).isLessThanOrEqualTo(amazon.limit(id));
    }
}
