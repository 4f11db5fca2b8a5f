package io.github.amazonpaygateway.demo.page.boundary;

import io.github.amazonpaygateway.AmazonPayGateway;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Tells the browser to run the shop's scripts and those of Amazon Pay, and no other. */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AmazonPayGateway pay;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                "Content-Security-Policy", policy(origin(pay.button().page().script())));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // the URLs of a checkout name the session: no other site learns them
        response.setHeader("Referrer-Policy", "same-origin");
        // an old cart or form of the browser's back button would start an old checkout again
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    /** No form-action: browsers apply it to the redirect that sends the buyer to Amazon as well. */
    private static String policy(String amazon) {
        return "default-src 'self'; script-src 'self' " + amazon
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data: "
                + amazon + "; connect-src 'self' " + amazon + "; frame-src " + amazon
                + "; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
    }

    /** The real script loads pictures and frames from further hosts of Amazon; which ones is not documented. */
    private static String origin(URI script) {
        return script.getHost().endsWith("payments-amazon.com")
                ? "https://*.payments-amazon.com https://*.amazon.com https://*.media-amazon.com"
                        + " https://*.ssl-images-amazon.com"
                : script.getScheme() + "://" + script.getAuthority();
    }
}
