package io.github.amazonpaygateway.impl.button;

/** Text as HTML, and XHTML, has it between double quotes. */
final class HtmlText {

    static String attribute(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }

    private HtmlText() {}
}
