package io.github.amazonpaygateway.demo.page.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * Where the browser goes after a form. Not by an outcome of Faces, which writes {@code /cart} or {@code /cart.xhtml}
 * depending on where one comes from.
 */
@RequestScoped
public class Redirect {

    @Inject
    FacesContext faces;

    @Inject
    ExternalContext external;

    /** A page of the shop, for example {@code /cart}. */
    public void to(String page) {
        go(external.getRequestContextPath() + page);
    }

    /** A page of Amazon. */
    public void to(URI page) {
        go(page.toString());
    }

    private void go(String url) {
        try {
            external.redirect(url);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
