package io.github.amazonpaygateway.simulator.report;

import io.github.amazonpaygateway.simulator.json.Document;
import io.github.amazonpaygateway.simulator.money.Price;
import io.github.amazonpaygateway.simulator.settlement.Movement;
import io.github.amazonpaygateway.simulator.settlement.Settlements;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as text: one line of names, then one line for each movement of money, values in quotes and parted by commas.
 * The names are those settlement reports are remembered to have; no source at hand shows one. Fees there are none.
 */
final class FlatFile {

    private static final List<String> NAMES = List.of(
            "TransactionPostedDate",
            "SettlementId",
            "AmazonTransactionId",
            "SellerReferenceId",
            "TransactionType",
            "AmazonOrderReferenceId",
            "SellerOrderId",
            "StoreName",
            "CurrencyCode",
            "TransactionDescription",
            "TransactionAmount",
            "TransactionPercentageFee",
            "TransactionFixedFee",
            "TotalTransactionFee",
            "NetTransactionAmount");

    private FlatFile() {}

    static String of(Report report, Settlements settlements) {
        Stream<List<String>> rows = settlements.movements(report.account(), report.start(), report.dataEnd()).stream()
                .filter(movement -> report.type().has(movement.kind()))
                .map(movement -> row(movement, report));
        return Stream.concat(Stream.of(NAMES), rows).map(FlatFile::line).collect(Collectors.joining());
    }

    private static List<String> row(Movement movement, Report report) {
        Document session = movement.charge().permission().consent().session();
        Price amount = movement.amount();
        String none = Price.zero(amount.currency()).amount().toPlainString();
        String moved = amount.of(amount.amount()).amount().toPlainString();
        return List.of(
                movement.posted().toString(),
                Settlements.settlementId(report.account(), movement),
                movement.id(),
                movement.charge().id(),
                movement.kind().wireName(),
                movement.charge().permission().id(),
                session.text("merchantMetadata", "merchantReferenceId").orElse(""),
                session.text("merchantMetadata", "merchantStoreName").orElse(""),
                amount.currency(),
                movement.kind().wireName(),
                moved,
                none,
                none,
                none,
                moved);
    }

    private static String line(List<String> values) {
        return values.stream()
                .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
