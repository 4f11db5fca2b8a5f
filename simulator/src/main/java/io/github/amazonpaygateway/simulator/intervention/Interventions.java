package io.github.amazonpaygateway.simulator.intervention;

import io.github.amazonpaygateway.simulator.authtoken.AuthTokenDesk;
import io.github.amazonpaygateway.simulator.dispute.DisputeDesk;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.onboarding.MerchantAccountDesk;
import io.github.amazonpaygateway.simulator.storage.Storage;
import jakarta.json.JsonObject;

/** Does what no call of the API can do, and notes it. Safe for many threads. */
public final class Interventions {

    private final DisputeDesk disputes;
    private final AuthTokenDesk tokens;
    private final MerchantAccountDesk accounts;
    private final Storage storage;
    private final Incidents incidents;
    private final Notebook notebook;

    /** Acts on some desks. */
    public Interventions(
            DisputeDesk disputes,
            AuthTokenDesk tokens,
            MerchantAccountDesk accounts,
            Storage storage,
            Incidents incidents,
            Notebook notebook) {
        this.disputes = disputes;
        this.tokens = tokens;
        this.accounts = accounts;
        this.storage = storage;
        this.incidents = incidents;
        this.notebook = notebook;
    }

    /** What befalls payments and reports. */
    public Incidents incidents() {
        return incidents;
    }

    /** A buyer complains; answers the dispute. */
    public JsonObject complain(Grievance grievance) {
        return notebook.noted(
                grievance.toJson(),
                now -> disputes.complain(
                        grievance.chargeId(),
                        grievance.amount(),
                        grievance.filingReason(),
                        grievance.isChargeback(),
                        now));
    }

    /** Whoever decides about a dispute has decided; answers the dispute. */
    public JsonObject resolve(String disputeId, String resolution) {
        JsonObject step = Steps.of("resolve", "id", disputeId, "resolution", resolution);
        return notebook.noted(step, now -> disputes.resolve(disputeId, resolution, now));
    }

    /** A token by which a call acts for a merchant. */
    public String giveToken(String merchantId) {
        JsonObject step = Steps.of("token", "id", merchantId);
        return notebook.noted(step, now -> tokens.give(merchantId, now.getEpochSecond()));
    }

    /** A merchant confirms that an account which a provider opened is its own. */
    public void confirmClaim(String merchantAccountId) {
        notebook.noted(Steps.of("claim", "id", merchantAccountId), now -> {
            accounts.confirm(merchantAccountId);
            return merchantAccountId;
        });
    }

    /** Answers one request to a signed address that the API gave, below {@link Storage#ROOT}. */
    public SimulatorResponse storage(SimulatorRequest request) {
        return request.method().equals("GET")
                ? notebook.timeline().take(now -> storage.answer(request, now))
                : notebook.noted(Upload.toJson(request), now -> storage.answer(request, now));
    }

    /** Does a noted step again; a step that was refused is refused again. */
    public void repeat(Document step) {
        String id = step.text("id").orElse("");
        try {
            switch (step.text("step").orElse("")) {
                case "complain" -> complain(Grievance.of(step));
                case "resolve" -> resolve(id, step.text("resolution").orElse(""));
                case "token" -> giveToken(id);
                case "claim" -> confirmClaim(id);
                case "upload" -> storage(Upload.request(step));
                default -> incidents.repeat(step);
            }
        } catch (Refusal asBefore) {
            // nothing has changed then, nor now
        }
    }
}
