package io.github.amazonpaygateway.itests.gateway;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells a test outside of the server what was told of disputes whose ids begin so, and how to send more. */
@WebServlet("/seen-disputes")
public class SeenDisputes extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SeenEvents events;

    @Inject
    @ConfigProperty(name = "sender.key-store")
    String keyStore;

    @Inject
    @ConfigProperty(name = "sender.certificate")
    String certificate;

    @Inject
    @ConfigProperty(name = "amazonpay.merchant-id")
    String merchantId;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String prefix = request.getParameter("prefix");
        List<Integer> counts = events.disputes().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> entry.getValue())
                .toList();
        response.setContentType("application/json");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("told", counts.size())
                        .add("twice", counts.stream().filter(count -> count > 1).count())
                        .add("keyStore", keyStore)
                        .add("certificate", certificate)
                        .add("merchantId", merchantId)
                        .build()
                        .toString());
    }
}
