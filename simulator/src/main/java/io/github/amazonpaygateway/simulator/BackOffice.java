package io.github.amazonpaygateway.simulator;

import static java.util.Map.entry;

import io.github.amazonpaygateway.simulator.authtoken.AuthTokenDesk;
import io.github.amazonpaygateway.simulator.disbursement.DisbursementDesk;
import io.github.amazonpaygateway.simulator.dispute.DisputeDesk;
import io.github.amazonpaygateway.simulator.file.FileDesk;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.instore.InStoreDesk;
import io.github.amazonpaygateway.simulator.intervention.Incidents;
import io.github.amazonpaygateway.simulator.intervention.Interventions;
import io.github.amazonpaygateway.simulator.intervention.Notebook;
import io.github.amazonpaygateway.simulator.onboarding.MerchantAccountDesk;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import io.github.amazonpaygateway.simulator.operation.Operation;
import io.github.amazonpaygateway.simulator.report.DocumentDesk;
import io.github.amazonpaygateway.simulator.report.ReportDesk;
import io.github.amazonpaygateway.simulator.report.ScheduleDesk;
import io.github.amazonpaygateway.simulator.settlement.Settlements;
import io.github.amazonpaygateway.simulator.signin.SignInDesk;
import io.github.amazonpaygateway.simulator.storage.Storage;
import io.github.amazonpaygateway.simulator.time.Timeline;
import io.github.amazonpaygateway.simulator.tracker.DeliveryTrackerDesk;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The desks of everything beside a payment, over those of the payments. */
record BackOffice(
        Storage storage,
        SignInDesk signIns,
        DeliveryTrackerDesk trackers,
        AuthTokenDesk tokens,
        FileDesk files,
        DisputeDesk disputes,
        ReportDesk reports,
        DocumentDesk documents,
        ScheduleDesk schedules,
        DisbursementDesk disbursements,
        InStoreDesk inStore,
        MerchantAccountDesk accounts) {

    static BackOffice behind(Desks desks, Timeline timeline, Ids ids) {
        var storage = new Storage(ids);
        var files = new FileDesk(storage, ids);
        var disputes = new DisputeDesk(desks.charges(), files, ids, timeline.agenda());
        var settlements = new Settlements(desks.charges(), desks.refunds(), disputes);
        var documents = new DocumentDesk(settlements, storage, ids);
        var reports = new ReportDesk(documents, ids, timeline.agenda());
        return new BackOffice(
                storage,
                new SignInDesk(ids),
                new DeliveryTrackerDesk(desks.permissions()),
                new AuthTokenDesk(ids),
                files,
                disputes,
                reports,
                documents,
                new ScheduleDesk(reports, ids, timeline.agenda()),
                new DisbursementDesk(settlements),
                new InStoreDesk(desks.permissions(), desks.charges(), desks.refunds()),
                new MerchantAccountDesk(ids));
    }

    Interventions interventions(Desks desks, Notebook notebook) {
        var incidents = new Incidents(desks.permissions(), desks.charges(), reports, notebook);
        return new Interventions(disputes, tokens, accounts, storage, incidents, notebook);
    }

    Map<Operation, Function<Call, Answer>> operations() {
        return Map.ofEntries(
                entry(Operation.GET_BUYER, signIns::buyer),
                entry(Operation.CREATE_DELIVERY_TRACKER, trackers::create),
                entry(Operation.GET_AUTHORIZATION_TOKEN, tokens::get),
                entry(Operation.CREATE_DISPUTE, disputes::create),
                entry(Operation.GET_DISPUTE, disputes::get),
                entry(Operation.UPDATE_DISPUTE, disputes::update),
                entry(Operation.CONTEST_DISPUTE, disputes::contest),
                entry(Operation.UPLOAD_FILE, files::create),
                entry(Operation.GET_REPORTS, reports::list),
                entry(Operation.GET_REPORT, reports::get),
                entry(Operation.CREATE_REPORT, reports::create),
                entry(Operation.GET_REPORT_DOCUMENT, documents::get),
                entry(Operation.GET_REPORT_SCHEDULES, schedules::list),
                entry(Operation.GET_REPORT_SCHEDULE, schedules::get),
                entry(Operation.CREATE_REPORT_SCHEDULE, schedules::create),
                entry(Operation.CANCEL_REPORT_SCHEDULE, schedules::cancel),
                entry(Operation.GET_DISBURSEMENTS, disbursements::list),
                entry(Operation.IN_STORE_SCAN, inStore::scan),
                entry(Operation.IN_STORE_CHARGE, inStore::charge),
                entry(Operation.IN_STORE_REFUND, inStore::refund),
                entry(Operation.REGISTER_MERCHANT_ACCOUNT, accounts::register),
                entry(Operation.UPDATE_MERCHANT_ACCOUNT, accounts::update),
                entry(Operation.DELETE_MERCHANT_ACCOUNT, accounts::delete),
                entry(Operation.CLAIM_MERCHANT_ACCOUNT, accounts::claim),
                entry(Operation.CREATE_STORE, accounts::createStore),
                entry(Operation.UPDATE_STORE, accounts::updateStore));
    }

    /** What has no timeline. */
    List<JsonObject> others() {
        return Stream.of(
                        disputes.shown(),
                        trackers.shown(),
                        reports.shown(),
                        schedules.shown(),
                        files.shown(),
                        accounts.shown())
                .flatMap(List::stream)
                .toList();
    }

    void clear() {
        storage.clear();
        signIns.clear();
        trackers.clear();
        tokens.clear();
        files.files().clear();
        disputes.disputes().clear();
        reports.clear();
        schedules.clear();
        inStore.clear();
        accounts.clear();
    }
}
