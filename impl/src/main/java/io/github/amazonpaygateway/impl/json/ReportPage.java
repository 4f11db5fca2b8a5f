package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * Some reports of a list.
 *
 * @param reports those that have a name
 * @param nextToken how to ask for the next page, unless this is the last
 */
public record ReportPage(List<Report> reports, Optional<String> nextToken) {}
