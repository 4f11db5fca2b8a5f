package io.github.amazonpaygateway.impl.button;

import io.github.amazonpaygateway.button.Button;
import io.github.amazonpaygateway.button.ButtonSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers the button of a reference. Public for the container only. */
public class ButtonServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern REFERENCE = Pattern.compile("/[A-Za-z0-9._~-]{1,128}");

    @Inject
    private transient Instance<ButtonSource> sources;

    @Inject
    private transient ButtonMarkup markup;

    @Override
    public void init() throws ServletException {
        if (!sources.isResolvable()) {
            throw new ServletException("amazonpay.button.path is set, so the shop needs one bean of the type "
                    + ButtonSource.class.getName() + ", but has " + (sources.isUnsatisfied() ? "none" : "several"));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        guard(response);
        Optional<Button> button = button(request);
        if (button.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (wantsJson(request)) {
            send(response, "application/json", markup.json(button.get()));
        } else {
            sendHtml(request, response, button.get());
        }
    }

    private Optional<Button> button(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path != null && REFERENCE.matcher(path).matches()
                ? sources.get().button(path.substring(1))
                : Optional.empty();
    }

    private void sendHtml(HttpServletRequest request, HttpServletResponse response, Button button) throws IOException {
        String html;
        try {
            html = markup.html(button, request.getContextPath(), request.getParameter("nonce"));
        } catch (IllegalArgumentException wrongNonce) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        send(response, "text/html", html);
    }

    /** A button is one shopper's; and a piece of a page is not a page that anybody may open, frame or guess the type of. */
    private static void guard(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("application/json") && !accepted.contains("text/html");
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=UTF-8");
        response.getOutputStream().write(bytes);
    }
}
