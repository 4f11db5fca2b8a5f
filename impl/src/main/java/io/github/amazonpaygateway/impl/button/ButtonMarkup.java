package io.github.amazonpaygateway.impl.button;

import io.github.amazonpaygateway.button.Button;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a button for a page. Public and named for the container and the tag of Faces only. */
@ApplicationScoped
@Named("amazonPayButtonMarkup")
public class ButtonMarkup {

    private static final String DRAW = "/amazonpay-gateway/button.js";
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9+/_=-]{1,256}");

    /**
     * The place of the button, with Amazon's script and the one that draws.
     *
     * @param contextPath of the application, which serves the latter
     * @param nonce of the page's Content-Security-Policy, which the scripts shall carry; null or empty for none
     * @throws IllegalArgumentException when the nonce is none
     */
    public String html(Button button, String contextPath, @Nullable String nonce) {
        String allowed = nonceAttribute(nonce);
        return "<div data-amazon-pay-button=\"" + HtmlText.attribute(RenderOptions.json(button)) + "\"></div>\n"
                + script(button.page().script().toString(), allowed) + script(contextPath + DRAW, allowed);
    }

    /** The address of Amazon's script and the options, for a page that draws the button by itself. */
    public String json(Button button) {
        return Json.createObjectBuilder()
                .add("script", button.page().script().toString())
                .add("options", RenderOptions.builder(button))
                .build()
                .toString();
    }

    private static String script(String url, String allowed) {
        return "<script src=\"" + HtmlText.attribute(url) + "\" defer=\"defer\"" + allowed + "></script>\n";
    }

    private static String nonceAttribute(@Nullable String nonce) {
        if (nonce == null || nonce.isEmpty()) {
            return "";
        }
        if (!NONCE.matcher(nonce).matches()) {
            throw new IllegalArgumentException("nonce must be 1 to 256 characters of base64");
        }
        return " nonce=\"" + nonce + "\"";
    }
}
