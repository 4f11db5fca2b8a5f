package io.github.amazonpaygateway.itests.gateway;

import io.github.amazonpaygateway.AmazonPayGateway;
import io.github.amazonpaygateway.Merchant;
import io.github.amazonpaygateway.button.Button;
import io.github.amazonpaygateway.button.ButtonOptions;
import io.github.amazonpaygateway.button.ButtonOptions.Placement;
import io.github.amazonpaygateway.button.ButtonSource;
import io.github.amazonpaygateway.button.SignIn;
import io.github.amazonpaygateway.checkout.CreateCheckoutSession;
import io.github.amazonpaygateway.permission.MerchantMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The buttons of the shop, one in each region. */
@Named("shopButtons")
@ApplicationScoped
public class ShopButtons implements ButtonSource {

    static final String NOTE = "Größe \"日本\" 'x' </script><!-- & \\ \u2028";

    private static final ButtonOptions CART = ButtonOptions.at(Placement.CART);

    @Inject
    AmazonPayGateway na;

    @Inject
    @Merchant("eu")
    AmazonPayGateway eu;

    @Inject
    @Merchant("jp")
    AmazonPayGateway jp;

    @Override
    public Optional<Button> button(String reference) {
        return switch (reference) {
            case "na" -> Optional.of(checkout(na));
            case "eu" -> Optional.of(checkout(eu));
            case "jp" -> Optional.of(checkout(jp));
            case "sign-in" ->
                Optional.of(na.button().signInButton(SignIn.returningTo(URI.create("https://shop.example/in")), CART));
            default -> Optional.empty();
        };
    }

    /** For the page. */
    public @Nullable Button named(String reference) {
        return button(reference).orElse(null);
    }

    private static Button checkout(AmazonPayGateway pay) {
        var session = CreateCheckoutSession.express(URI.create("https://shop.example/review?a=1&b=2"))
                .withMerchantMetadata(MerchantMetadata.ofReference("4711").withNoteToBuyer(NOTE));
        return pay.button().checkoutButton(session, CART);
    }
}
