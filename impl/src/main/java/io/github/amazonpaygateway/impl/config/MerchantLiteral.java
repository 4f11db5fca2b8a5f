package io.github.amazonpaygateway.impl.config;

import io.github.amazonpaygateway.Merchant;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.util.AnnotationLiteral;
import java.lang.annotation.Annotation;

/** {@link Merchant} as a container needs it. */
public final class MerchantLiteral extends AnnotationLiteral<Merchant> implements Merchant {

    private static final long serialVersionUID = 1L;

    private final String value;

    private MerchantLiteral(String value) {
        this.value = value;
    }

    /** The qualifier of a merchant's beans; the default merchant has the name "" and no qualifier of its own. */
    public static Annotation qualifier(String merchant) {
        return merchant.isEmpty() ? Default.Literal.INSTANCE : new MerchantLiteral(merchant);
    }

    @Override
    public String value() {
        return value;
    }
}
