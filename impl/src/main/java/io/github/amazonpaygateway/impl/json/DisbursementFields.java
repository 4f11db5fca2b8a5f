package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.disbursement.Disbursement;
import java.util.Currency;

/** One element of a list of disbursements; the amount is flat, unlike everywhere else. */
final class DisbursementFields {

    static Disbursement read(AnswerObject answer) {
        return new Disbursement(
                answer.text("sellerId"),
                answer.text("settlementId"),
                answer.text("amazonDisbursementReferenceId"),
                answer.decimal("amount"),
                answer.text("currencyCode", Currency::getInstance),
                answer.instant("transactionTime"));
    }

    private DisbursementFields() {}
}
