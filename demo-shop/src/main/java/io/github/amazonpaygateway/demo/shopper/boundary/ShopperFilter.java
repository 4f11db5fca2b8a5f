package io.github.amazonpaygateway.demo.shopper.boundary;

import io.github.amazonpaygateway.demo.shopper.entity.ShopperId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows a shopper again by a cookie that no script can read. */
public class ShopperFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "demo_shopper";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ShopperId shopper = known(request).orElseGet(() -> welcome(request, response));
        request.setAttribute(CurrentShopper.ATTRIBUTE, shopper);
        chain.doFilter(request, response);
    }

    private static Optional<ShopperId> known(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> ShopperId.from(cookie.getValue()).stream())
                .findFirst();
    }

    private static ShopperId welcome(HttpServletRequest request, HttpServletResponse response) {
        ShopperId shopper = ShopperId.random();
        response.addCookie(cookie(shopper, request.isSecure()));
        return shopper;
    }

    private static Cookie cookie(ShopperId shopper, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, shopper.value());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        // Lax, not Strict: the buyer comes back from Amazon by a link of another site
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
