package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.buyer.ButtonClick;
import io.github.amazonpaygateway.simulator.failure.Refusal;
import java.util.regex.Pattern;

/** Guesses what went wrong with a button, from the marks the usual mistakes leave. */
final class ButtonFault {

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");

    private ButtonFault() {}

    static String likely(Refusal refusal, ButtonClick click) {
        if (!refusal.reasonCode().startsWith("InvalidSignature")) {
            return "Not the signature; the message above says what has to change.";
        }
        if (click.payloadJson().contains("&quot;") || click.payloadJson().contains("&#34;")) {
            return "The payload is HTML-escaped: the page's template escaped it after it was signed. Write it into the "
                    + "page as a JavaScript string, unescaped.";
        }
        if (!BASE64.matcher(click.signature()).matches()) {
            return "The signature is not plain base64: it was percent-encoded, wrapped or cut. Hand it over as the "
                    + "signer returned it.";
        }
        if (click.payloadJson().contains("\\/")) {
            return "The payload holds '\\/': a serialiser escaped its slashes on one of the two ways. Sign the very "
                    + "text that the page hands over.";
        }
        return "Either the payload was written anew between signing and the page (spaces, order, escapes), or the "
                + "private key is not the partner of the public key known by this id, or it was signed for the other "
                + "algorithm (their salts differ, 20 and 32 bytes).";
    }
}
