package io.github.amazonpaygateway.ledger.cdi;

import io.github.amazonpaygateway.Merchant;
import jakarta.enterprise.util.AnnotationLiteral;

/** The qualifier of a named merchant. */
final class NamedMerchant extends AnnotationLiteral<Merchant> implements Merchant {

    private static final long serialVersionUID = 1L;

    private final String value;

    NamedMerchant(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
