package io.github.amazonpaygateway.simulator.id;

import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.merchant.Region;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes ids that were not given before. Not safe for threads. */
public final class Ids {

    private final Set<String> given = new HashSet<>();
    private long seed;
    private Random random;

    /** Ids from a seed that chance chose. */
    public Ids() {
        this.seed = new Random().nextLong();
        this.random = new Random(seed);
    }

    /** The seed from which all ids since the last restart follow. */
    public long seed() {
        return seed;
    }

    /** Begins anew; the same seed gives the same ids in the same order. */
    public void restart(long from) {
        seed = from;
        random = new Random(from);
        given.clear();
    }

    /** A lower-case UUID. */
    public String checkoutSession() {
        return uuid().toString();
    }

    /** For example {@code S01-5105180-3221187}. */
    public String base(Environment environment, Region region) {
        return unused(() -> environment.idLetter() + base(region));
    }

    /** For example {@code C01-5105180-3221187}, which does not tell the environment. */
    public String recurringBase(Region region) {
        return unused(() -> "C" + base(region));
    }

    /** For example {@code B01-5105180-3221187}. */
    public String paymentMethodOnFileBase(Region region) {
        return unused(() -> "B" + base(region));
    }

    /** For example {@code S01-5105180-3221187-C056351}. */
    public String charge(String base) {
        return unused(() -> base + "-C" + digits(6));
    }

    /** For example {@code S01-5105180-3221187-R056351}. */
    public String refund(String base) {
        return unused(() -> base + "-R" + digits(6));
    }

    /** For example {@code S01-5105180-3221187-B0563512}. */
    public String dispute(String base) {
        return unused(() -> base + "-B" + digits(7));
    }

    /** For example {@code 50012345678}. */
    public String number() {
        return unused(() -> "5" + digits(5) + digits(5));
    }

    /** Long, as the documents show it. */
    public String reportDocument() {
        return "amzn1.tortuga.0." + uuid() + "." + unused(() -> digits(7) + digits(7));
    }

    /** For example {@code A1B2C3D4E5F6A7}. */
    public String merchantAccount() {
        return "A" + uuid().toString().replace("-", "").substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /** For example {@code amzn1.application-oa2-client.0123…}. */
    public String store() {
        return "amzn1.application-oa2-client." + uuid().toString().replace("-", "");
    }

    /** For example {@code Atza|IwEBIxxxx…}, which has to be encoded in a path. */
    public String buyerToken() {
        return "Atza|IwEBI" + (uuid().toString() + uuid()).replace("-", "");
    }

    /** So many bytes that nobody guesses who does not know the seed. */
    public byte[] secret(int length) {
        byte[] secret = new byte[length];
        random.nextBytes(secret);
        return secret;
    }

    // version 4, as of any random UUID
    private UUID uuid() {
        long high = random.nextLong() & ~0xf000L | 0x4000L;
        long low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private String base(Region region) {
        return region.digits() + "-" + digits(7) + "-" + digits(7);
    }

    private String digits(int count) {
        return String.format("%0" + count + "d", random.nextInt((int) Math.pow(10, count)));
    }

    private String unused(Supplier<String> maker) {
        String id = maker.get();
        while (!given.add(id)) {
            id = maker.get();
        }
        return id;
    }
}
