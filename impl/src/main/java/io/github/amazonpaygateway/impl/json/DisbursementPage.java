package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.disbursement.Disbursement;
import java.util.List;
import java.util.Optional;

/**
 * Some disbursements of a list.
 *
 * @param disbursements of this page
 * @param nextToken how to ask for the next page, unless this is the last
 */
public record DisbursementPage(List<Disbursement> disbursements, Optional<String> nextToken) {}
