package io.github.amazonpaygateway.demo.page.boundary;

import io.github.amazonpaygateway.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and times for people. */
@Named("format")
@ApplicationScoped
public class Format {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMM d, yyyy, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

    /** For example {@code $14.00}. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(money.currency());
        return format.format(money.amount());
    }

    public String time(Instant instant) {
        return TIME.format(instant);
    }
}
