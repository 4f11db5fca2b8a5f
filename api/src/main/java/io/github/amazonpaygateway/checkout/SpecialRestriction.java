package io.github.amazonpaygateway.checkout;

/** A kind of address that a shop may exclude. */
public enum SpecialRestriction {
    /** Post boxes; in US, CA, GB, FR, DE, ES, PT, IT and AU. */
    RESTRICT_PO_BOXES("RestrictPOBoxes"),
    /** Packstations; in DE. */
    RESTRICT_PACKSTATIONS("RestrictPackstations");

    private final String text;

    SpecialRestriction(String text) {
        this.text = text;
    }

    /** As Amazon writes it. */
    public String text() {
        return text;
    }
}
