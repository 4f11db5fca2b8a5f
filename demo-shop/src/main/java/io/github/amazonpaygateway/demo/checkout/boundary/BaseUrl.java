package io.github.amazonpaygateway.demo.checkout.boundary;

import io.github.amazonpaygateway.demo.checkout.entity.ReturnPages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where buyers reach the shop: as configured by {@code demo.base-url}, else as this request came. */
@RequestScoped
public class BaseUrl {

    @Inject
    @ConfigProperty(name = "demo.base-url")
    Optional<String> configured;

    @Inject
    HttpServletRequest request;

    public ReturnPages pages() {
        return new ReturnPages(configured.map(BaseUrl::withoutSlash).orElseGet(this::asRequested));
    }

    private String asRequested() {
        return request.getScheme() + "://" + request.getServerName() + port() + request.getContextPath();
    }

    private String port() {
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        return usual ? "" : ":" + port;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
