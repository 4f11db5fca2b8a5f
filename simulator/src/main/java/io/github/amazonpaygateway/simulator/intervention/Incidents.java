package io.github.amazonpaygateway.simulator.intervention;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;
import static io.github.amazonpaygateway.simulator.failure.Refusals.notFound;

import io.github.amazonpaygateway.simulator.charge.Charge;
import io.github.amazonpaygateway.simulator.charge.ChargeDesk;
import io.github.amazonpaygateway.simulator.charge.ChargeMishap;
import io.github.amazonpaygateway.simulator.charge.Mfa;
import io.github.amazonpaygateway.simulator.charge.Objection;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.permission.ChargePermission;
import io.github.amazonpaygateway.simulator.permission.Mishap;
import io.github.amazonpaygateway.simulator.permission.PermissionDesk;
import io.github.amazonpaygateway.simulator.report.ReportDesk;
import jakarta.json.JsonObject;
import java.util.List;

/** What befalls payments and reports by themselves, the buyer or Amazon. Safe for many threads. */
public final class Incidents {

    private final PermissionDesk permissions;
    private final ChargeDesk charges;
    private final ReportDesk reports;
    private final Notebook notebook;

    /** Befalls the objects of some desks. */
    public Incidents(PermissionDesk permissions, ChargeDesk charges, ReportDesk reports, Notebook notebook) {
        this.permissions = permissions;
        this.charges = charges;
        this.reports = reports;
        this.notebook = notebook;
    }

    /**
     * A permission cannot be charged until the buyer repairs it, or never again, as the reason code has it.
     *
     * @throws Refusal 400 for a reason code that is none of {@link Mishap}, 404 if there is no such permission
     */
    public void befallPermission(String id, String reasonCode) {
        Mishap mishap =
                Mishap.of(reasonCode).orElseThrow(() -> unknown("reasonCode", reasonCode, Mishap.reasonCodes()));
        notebook.noted(Steps.of("permission", "id", id, "reasonCode", reasonCode), now -> {
            permission(id).suffer(mishap, now);
            return id;
        });
    }

    /**
     * A charge is cancelled by others than the merchant or declined at last, or Amazon warns of it.
     *
     * @throws Refusal 400 for a reason code that is none of {@link ChargeMishap}, 404 if there is no such charge, 422 if
     *     it can no longer come to that
     */
    public void befallCharge(String id, String reasonCode) {
        ChargeMishap mishap = ChargeMishap.of(reasonCode)
                .orElseThrow(() -> unknown("reasonCode", reasonCode, ChargeMishap.reasonCodes()));
        notebook.noted(Steps.of("charge", "id", id, "reasonCode", reasonCode), now -> {
            mishap.befall(charge(id), now);
            return id;
        });
    }

    /**
     * Nobody decides about a pending authorization; 24 hours after it began it is declined as timed out.
     *
     * @throws Refusal 404 if there is no such charge, 422 if its authorization is decided
     */
    public void leaveUndecided(String chargeId) {
        notebook.noted(Steps.of("undecided", "id", chargeId), now -> {
            charge(chargeId).leaveUndecided();
            return chargeId;
        });
    }

    /**
     * The next call of an operation on a charge is refused, for a reason that the documents name for it.
     *
     * @throws Refusal 400 for an operation or reason code that {@link Objection} does not know, 404 if there is no such
     *     charge
     */
    public void objectTo(String operation, String chargeId, String reasonCode) {
        Objection objection =
                Objection.to(operation).orElseThrow(() -> unknown("operation", operation, Objection.operations()));
        require("reasonCode", reasonCode, objection.reasonCodes());
        JsonObject step = Steps.of("objection", "operation", operation, "id", chargeId, "reasonCode", reasonCode);
        notebook.noted(step, now -> {
            charge(chargeId).raise(objection, reasonCode);
            return chargeId;
        });
    }

    /**
     * The next charge of a permission has to be proved by the buyer.
     *
     * @throws Refusal 404 if there is no such permission
     */
    public void askForMfa(String chargePermissionId) {
        notebook.noted(Steps.of("mfa", "id", chargePermissionId), now -> {
            permission(chargePermissionId).askForMfa();
            return chargePermissionId;
        });
    }

    /**
     * The buyer has proved who wants to pay, or has failed to.
     *
     * @return where the buyer's browser goes then
     * @throws Refusal 404 if there is no such charge, 422 if it does not wait for that
     */
    public String decideMfa(String chargeId, boolean proved) {
        JsonObject step = Steps.of("proof", "id", chargeId, "proved", String.valueOf(proved));
        return notebook.noted(step, now -> Mfa.decide(charge(chargeId), proved, now));
    }

    /**
     * The next report that would be completed, ordered or scheduled, comes to nothing.
     *
     * @throws Refusal 400 for a status that is none of {@link ReportDesk#FAILURES}
     */
    public void failNextReport(String processingStatus) {
        require("processingStatus", processingStatus, ReportDesk.FAILURES);
        notebook.noted(Steps.of("report", "processingStatus", processingStatus), now -> {
            reports.failNext(processingStatus);
            return now;
        });
    }

    /** Does a noted step again, if it is one of these. */
    void repeat(Document step) {
        String id = step.text("id").orElse("");
        String code = step.text("reasonCode").orElse("");
        switch (step.text("step").orElse("")) {
            case "permission" -> befallPermission(id, code);
            case "charge" -> befallCharge(id, code);
            case "objection" -> objectTo(step.text("operation").orElse(""), id, code);
            case "mfa" -> askForMfa(id);
            case "proof" -> decideMfa(id, step.text("proved").orElse("").equals("true"));
            case "undecided" -> leaveUndecided(id);
            case "report" -> failNextReport(step.text("processingStatus").orElse(""));
            default -> throw new IllegalArgumentException("Not a step that was noted: " + step.json());
        }
    }

    private ChargePermission permission(String id) {
        return permissions.permissions().find(id).orElseThrow(() -> notFound("Charge Permission", id));
    }

    private Charge charge(String id) {
        return charges.charges().find(id).orElseThrow(() -> notFound("Charge", id));
    }

    private static void require(String name, String word, List<String> known) {
        if (!known.contains(word)) {
            throw unknown(name, word, known.toArray(String[]::new));
        }
    }

    private static Refusal unknown(String name, String word, String... known) {
        return invalidValue(name, word, "Allowed values: " + String.join(", ", known));
    }
}
