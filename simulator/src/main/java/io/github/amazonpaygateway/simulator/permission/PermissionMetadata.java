package io.github.amazonpaygateway.simulator.permission;

import io.github.amazonpaygateway.simulator.failure.Refusals;
import io.github.amazonpaygateway.simulator.json.Document;
import jakarta.json.JsonObject;

/** What the shop tells of its order, and when it may still do so. */
final class PermissionMetadata {

    private Document merchant;
    private Document recurring;
    private boolean modified;

    PermissionMetadata(Document session) {
        this.merchant = session.part("merchantMetadata");
        this.recurring = session.part("recurringMetadata");
    }

    Document merchant() {
        return merchant;
    }

    Document recurring() {
        return recurring;
    }

    void change(ChargePermission permission, Document change) {
        JsonObject order = change.part("merchantMetadata").json();
        check(permission, change, order);
        merchant = merchant.merge(order);
        recurring = recurring.merge(change.part("recurringMetadata").json());
        modified = true;
    }

    private void check(ChargePermission permission, Document change, JsonObject order) {
        PermissionType type = permission.consent().type();
        if (type != PermissionType.RECURRING
                && change.value("recurringMetadata").isPresent()) {
            throw Refusals.invalidCombination("recurringMetadata belongs to a recurring Charge Permission only.");
        }
        boolean closed = permission.standing().isClosed();
        if (closed && (type != PermissionType.ONE_TIME || fillsNonEmpty(order))) {
            throw notModifiable("A closed Charge Permission takes values for fields that are still empty only.");
        }
        if (permission.consent().isSingleCapture() && modified) {
            throw notModifiable("The metadata of the Charge Permission can be modified once.");
        }
    }

    private boolean fillsNonEmpty(JsonObject order) {
        return order.keySet().stream()
                .anyMatch(name ->
                        merchant.text(name).filter(old -> !old.isBlank()).isPresent());
    }

    private static RuntimeException notModifiable(String why) {
        return Refusals.unprocessable("ChargePermissionNotModifiable", why);
    }
}
