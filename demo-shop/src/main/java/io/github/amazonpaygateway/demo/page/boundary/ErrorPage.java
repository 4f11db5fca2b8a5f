package io.github.amazonpaygateway.demo.page.boundary;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says sorry, with a reference that finds the cause in the log. Plain HTML, so that it works when Faces does not. */
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ErrorPage.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        log(reference, request, response.getStatus());
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(template()
                        .replace("{root}", request.getContextPath())
                        .replace("{words}", words(response.getStatus()))
                        .replace("{reference}", reference));
    }

    private static void log(String reference, HttpServletRequest request, int status) {
        @Nullable Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (cause != null && status != HttpServletResponse.SC_NOT_FOUND) {
            LOG.log(Level.ERROR, "reference " + reference, cause);
        }
    }

    private static String words(int status) {
        return status == HttpServletResponse.SC_NOT_FOUND
                ? "We do not have this page."
                : "Something went wrong on our side. Nothing was charged by this click; look at your orders before you"
                        + " try again.";
    }

    private String template() throws IOException {
        try (InputStream page = getServletContext().getResourceAsStream("/WEB-INF/error.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
