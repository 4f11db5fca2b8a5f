package io.github.amazonpaygateway.demo.timeline.boundary;

import io.github.amazonpaygateway.demo.orders.control.Orders;
import io.github.amazonpaygateway.demo.orders.entity.OrderNumber;
import io.github.amazonpaygateway.demo.timeline.control.Timeline;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Tells a page whether its order has changed. Anybody may ask: a version says nothing but that. */
public class OrderVersion extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Orders orders;

    @Inject
    transient Timeline timeline;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> version = Optional.ofNullable(request.getParameter("number"))
                .flatMap(OrderNumber::from)
                .flatMap(orders::find)
                .map(timeline::version);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain");
        response.setStatus(version.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.getWriter().write(version.orElse(""));
    }
}
