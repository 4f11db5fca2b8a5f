package io.github.amazonpaygateway.demo.page.boundary;

import io.github.amazonpaygateway.ledger.TimelineEntry;
import io.github.amazonpaygateway.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Amounts and times for people. */
@Named("format")
@ApplicationScoped
public class Format {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMM d, yyyy, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.US).withZone(ZoneOffset.UTC);

    /** For example {@code $14.00}. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(money.currency());
        return format.format(money.amount());
    }

    public String time(Instant instant) {
        return TIME.format(instant);
    }

    public String second(Instant instant) {
        return SECOND.format(instant);
    }

    /** For example {@code refund 1: SENDING → PENDING}. */
    public String step(TimelineEntry line) {
        String what = line.operation()
                .map(operation -> operation.name().toLowerCase(Locale.ROOT) + " "
                        + line.attempt().orElse(1))
                .orElse("at Amazon");
        return what + ": " + line.before().map(before -> before + " → ").orElse("")
                + line.after().orElse("");
    }

    /** What support asks for. */
    public String details(TimelineEntry line) {
        return Stream.of(
                        line.objectId(),
                        line.reason(),
                        line.requestId().map(id -> "request " + id),
                        Optional.of("server " + line.node()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
