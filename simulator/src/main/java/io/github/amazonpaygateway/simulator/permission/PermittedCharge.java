package io.github.amazonpaygateway.simulator.permission;

import java.math.BigDecimal;
import java.time.Instant;

/** What a permission has to know of a charge made under it. */
public interface PermittedCharge {

    /** What is authorized, or about to be, and not captured. */
    BigDecimal held();

    /** What was captured. */
    BigDecimal captured();

    /** When it was made. */
    Instant created();

    /** Whether nothing of the above will ever change again. */
    boolean isOver();

    /** The permission was closed together with what is still pending. */
    void permissionCanceled(Instant now);
}
