package io.github.amazonpaygateway.simulator.settlement;

import io.github.amazonpaygateway.simulator.charge.Charge;
import io.github.amazonpaygateway.simulator.charge.ChargeDesk;
import io.github.amazonpaygateway.simulator.dispute.Dispute;
import io.github.amazonpaygateway.simulator.dispute.DisputeDesk;
import io.github.amazonpaygateway.simulator.merchant.Account;
import io.github.amazonpaygateway.simulator.money.Price;
import io.github.amazonpaygateway.simulator.refund.Refund;
import io.github.amazonpaygateway.simulator.refund.RefundDesk;
import io.github.amazonpaygateway.simulator.refund.RefundState;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads settlements off the ledger. Decided: nothing is kept, so ledger and settlement can never disagree. */
public final class Settlements {

    private final ChargeDesk charges;
    private final RefundDesk refunds;
    private final DisputeDesk disputes;

    /** A view on three desks. */
    public Settlements(ChargeDesk charges, RefundDesk refunds, DisputeDesk disputes) {
        this.charges = charges;
        this.refunds = refunds;
        this.disputes = disputes;
    }

    /** What moved for an account from a time up to, but not at, another, in that order. */
    public List<Movement> movements(Account account, Instant from, Instant until) {
        return Stream.of(captured(account), refunded(account), lost(account))
                .flatMap(kind -> kind)
                .filter(movement ->
                        !movement.posted().isBefore(from) && movement.posted().isBefore(until))
                .sorted(Comparator.comparing(Movement::posted))
                .toList();
    }

    /**
     * What was paid out so far. How often and what is paid out is made up: what a day (UTC) moved, at the midnight after;
     * a day that ends below zero is paid off by the next ones; fees there are none.
     */
    public List<Payout> payouts(Account account, Instant now) {
        var currencies = movements(account, Instant.MIN, midnight(day(now))).stream()
                .collect(Collectors.groupingBy(
                        movement -> movement.amount().currency(), TreeMap::new, Collectors.toList()));
        return currencies.entrySet().stream()
                .flatMap(entry -> payouts(account, entry.getKey(), entry.getValue()).stream())
                .sorted(Comparator.comparing(Payout::time))
                .toList();
    }

    /** The settlement that something is or will be part of. */
    public static String settlementId(Account account, Movement movement) {
        return settlementId(account, movement.amount().currency(), day(movement.posted()));
    }

    private static List<Payout> payouts(Account account, String currency, List<Movement> movements) {
        var days = new TreeMap<LocalDate, BigDecimal>();
        movements.forEach(
                movement -> days.merge(day(movement.posted()), movement.amount().amount(), BigDecimal::add));
        var payouts = new ArrayList<Payout>();
        BigDecimal balance = BigDecimal.ZERO;
        for (var day : days.entrySet()) {
            balance = balance.add(day.getValue());
            if (balance.signum() > 0) {
                payouts.add(payout(account, day.getKey(), Price.zero(currency).of(balance)));
                balance = BigDecimal.ZERO;
            }
        }
        return payouts;
    }

    private static Payout payout(Account account, LocalDate day, Price amount) {
        String id = settlementId(account, amount.currency(), day);
        String reference = uuid("payout " + id).toString().replace("-", "").substring(0, 17);
        return new Payout(id, reference.toUpperCase(Locale.ROOT), amount, midnight(day.plusDays(1)));
    }

    private static String settlementId(Account account, String currency, LocalDate day) {
        long number = uuid(account + currency + day).getMostSignificantBits() >>> 30;
        return String.format("%011d", number);
    }

    private Stream<Movement> captured(Account account) {
        return charges.charges().of(account).stream().flatMap(charge -> charge.captureAmount().stream()
                .map(amount -> new Movement(
                        Movement.Kind.CAPTURE,
                        charge.id(),
                        charge,
                        amount,
                        charge.status().since())));
    }

    private Stream<Movement> refunded(Account account) {
        return refunds.refunds().of(account).stream()
                .filter(refund -> refund.state() == RefundState.REFUNDED)
                .map(Settlements::movement);
    }

    private Stream<Movement> lost(Account account) {
        return disputes.disputes().of(account).stream()
                .flatMap(dispute -> dispute.lost().stream().map(when -> movement(dispute, when)));
    }

    private static Movement movement(Refund refund) {
        return new Movement(
                Movement.Kind.REFUND, refund.id(), refund.charge(), negated(refund.amount()), refund.since());
    }

    private Movement movement(Dispute dispute, Instant when) {
        Charge charge = charges.charges().find(dispute.chargeId()).orElseThrow();
        return new Movement(Movement.Kind.CHARGEBACK, dispute.id(), charge, negated(dispute.amount()), when);
    }

    private static Price negated(Price price) {
        return new Price(price.amount().negate(), price.currency());
    }

    private static UUID uuid(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
