package io.github.amazonpaygateway.impl;

import io.github.amazonpaygateway.Merchant;
import jakarta.enterprise.util.AnnotationLiteral;

/** {@link Merchant} as the extension needs it. */
final class MerchantLiteral extends AnnotationLiteral<Merchant> implements Merchant {

    private static final long serialVersionUID = 1L;

    private final String value;

    MerchantLiteral(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
