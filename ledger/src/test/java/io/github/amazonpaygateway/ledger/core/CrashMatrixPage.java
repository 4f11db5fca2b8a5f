package io.github.amazonpaygateway.ledger.core;

import java.util.List;
import java.util.stream.Collectors;

/** The page {@code docs/ledger-crash-matrix.md}, made from what happened in the cells. */
final class CrashMatrixPage {

    /**
     * One cell.
     *
     * @param call what the shop asked
     * @param point where its process was killed
     * @param left the state of the intent in the database afterwards
     * @param done whether Amazon had done it
     * @param finishedBy who brought it to its end, or told the shop
     * @param requests how many requests Amazon got for it
     */
    record Cell(ShopCall call, KillPoint point, String left, boolean done, String finishedBy, int requests) {

        private String row() {
            return "| %s | %s | %s | %s | %s | %d |"
                    .formatted(call.words(), point.words(), left, done ? "yes" : "no", finishedBy, requests);
        }
    }

    private static final String HEAD =
            """
            # The ledger's crash matrix

            Written by `CrashMatrixTest`; do not edit. Each row is a process of the shop that is ended by `Runtime.halt` at one
            point of one call, on H2 (`WRITE_DELAY=0`) and on PostgreSQL. It asks the simulator, which lives on, through the real
            gateway: one of its own on PostgreSQL where it dies after send and after answer, else one that another process lends;
            with `-Dcrash-matrix.gateway=own` always one of its own. Then the shop starts again on the same database, repeats its
            call, and the janitor ticks once after the lease. Afterwards, in every row: the intent is done, what is reserved,
            taken and given back is to the cent what the call means, in the sums of the simulator as in those of the ledger, no
            charge and no refund is there twice, and the shop was told of the result.

            *Left behind*: the state of the intent in the database after the death. *Done*: whether Amazon had done it by then.
            *Finished by*: who brought it to its end, or told the shop of it. *Requests*: how many Amazon got, all with the same key where Amazon takes one.

            | Call | Killed | Left behind | Done | Finished by | Requests |
            | --- | --- | --- | --- | --- | --- |
            """;

    private CrashMatrixPage() {}

    static String markdown(List<Cell> cells) {
        return HEAD + cells.stream().map(Cell::row).collect(Collectors.joining("\n", "", "\n"));
    }
}
