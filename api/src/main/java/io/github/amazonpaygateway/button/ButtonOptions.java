package io.github.amazonpaygateway.button;

import io.github.amazonpaygateway.checkout.ProductType;
import io.github.amazonpaygateway.money.Money;
import java.util.Optional;

/**
 * How a button looks and what it sells: the options of {@code amazon.Pay.renderButton} that the shop chooses.
 *
 * @param placement on what kind of page it stands
 * @param productType what the buyer is asked for at Amazon
 * @param color without it Amazon's default, gold
 * @param language without it that of the region
 * @param estimatedOrderAmount lets Amazon show the fitting button before the amount is settled; more than zero. Nothing is
 *     charged by it, and it is not signed
 */
public record ButtonOptions(
        Placement placement,
        ProductType productType,
        Optional<Color> color,
        Optional<Language> language,
        Optional<Money> estimatedOrderAmount) {

    /** On what kind of page. */
    public enum Placement {
        HOME,
        PRODUCT,
        CART,
        CHECKOUT,
        OTHER
    }

    /** The colors that Amazon has. */
    public enum Color {
        GOLD,
        LIGHT_GRAY,
        DARK_GRAY
    }

    /** The languages that Amazon has; each region takes some of them only. */
    public enum Language {
        EN_US("en_US"),
        EN_GB("en_GB"),
        DE_DE("de_DE"),
        FR_FR("fr_FR"),
        IT_IT("it_IT"),
        ES_ES("es_ES"),
        JA_JP("ja_JP");

        private final String text;

        Language(String text) {
            this.text = text;
        }

        /** As Amazon writes it. */
        public String text() {
            return text;
        }
    }

    /** @throws IllegalArgumentException when the type is one that Amazon does not know, or the amount zero */
    public ButtonOptions {
        if (productType == ProductType.UNRECOGNIZED) {
            throw new IllegalArgumentException("productType must be one that Amazon knows, not UNRECOGNIZED");
        }
        if (estimatedOrderAmount.filter(Money::isZero).isPresent()) {
            throw new IllegalArgumentException("estimatedOrderAmount must be more than zero; leave it out");
        }
    }

    /** A button for goods that are shipped to one address. */
    public static ButtonOptions at(Placement placement) {
        return new ButtonOptions(
                placement, ProductType.PAY_AND_SHIP, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** For what is not shipped: Amazon asks for no address. */
    public ButtonOptions payingOnly() {
        return withProductType(ProductType.PAY_ONLY);
    }

    /** For goods that are shipped to several addresses. */
    public ButtonOptions shippingToSeveralAddresses() {
        return withProductType(ProductType.PAY_AND_SHIP_MULTI_ADDRESS);
    }

    /** The same options for another product. */
    public ButtonOptions withProductType(ProductType type) {
        return new ButtonOptions(placement, type, color, language, estimatedOrderAmount);
    }

    /** The same options in a color. */
    public ButtonOptions withColor(Color wanted) {
        return new ButtonOptions(placement, productType, Optional.of(wanted), language, estimatedOrderAmount);
    }

    /** The same options in a language. */
    public ButtonOptions withLanguage(Language wanted) {
        return new ButtonOptions(placement, productType, color, Optional.of(wanted), estimatedOrderAmount);
    }

    /** @throws IllegalArgumentException when the amount is zero */
    public ButtonOptions withEstimatedOrderAmount(Money estimate) {
        return new ButtonOptions(placement, productType, color, language, Optional.of(estimate));
    }
}
