package io.github.amazonpaygateway.impl.disbursement;

import io.github.amazonpaygateway.disbursement.Disbursement;
import io.github.amazonpaygateway.disbursement.DisbursementQuery;
import io.github.amazonpaygateway.disbursement.Disbursements;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.call.Pages;
import io.github.amazonpaygateway.impl.json.DisbursementPage;
import java.util.Optional;
import java.util.stream.Stream;

/** What the shop sees of one merchant's disbursements. */
public final class MerchantDisbursements implements Disbursements {

    private final DisbursementsClient amazon;
    private final ResilientDisbursements disbursements;
    private final Calls calls;

    public MerchantDisbursements(DisbursementsClient amazon, ResilientDisbursements disbursements, Calls calls) {
        this.amazon = amazon;
        this.disbursements = disbursements;
        this.calls = calls;
    }

    @Override
    public Stream<Disbursement> list(DisbursementQuery query) {
        calls.require("getDisbursements"); // at once, not when the stream is read
        return Pages.stream(token -> page(query, token));
    }

    private Pages.Page<Disbursement> page(DisbursementQuery query, Optional<String> token) {
        Call call = calls.read("getDisbursements");
        DisbursementPage page = call.run(() -> token.isPresent()
                ? disbursements.next(amazon, call, token.get())
                : disbursements.page(amazon, call, query));
        return new Pages.Page<>(page.disbursements(), page.nextToken());
    }
}
