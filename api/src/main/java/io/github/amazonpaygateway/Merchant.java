package io.github.amazonpaygateway;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The gateway of a named merchant: {@code @Inject @Merchant("uk") AmazonPayGateway pay;} takes the settings
 * {@code amazonpay.uk.…}. Without the qualifier the gateway of the default merchant is injected, {@code amazonpay.…}.
 */
@Qualifier @Documented
@Retention(RUNTIME)
@Target({FIELD, PARAMETER, METHOD, TYPE})
public @interface Merchant {

    /** The name of the merchant in the settings. */
    String value();
}
