package io.github.amazonpaygateway.itests.gateway;

import io.github.amazonpaygateway.AmazonPayGateway;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says who is logged in, as a call on another thread sees it. */
@WebServlet("/caller")
@ServletSecurity(@HttpConstraint(rolesAllowed = "**"))
public class CallerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AmazonPayGateway pay;

    @Inject
    transient SecurityContext security;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(pay.async(p -> nameOfCaller()).join());
    }

    private String nameOfCaller() {
        return security.getCallerPrincipal() == null
                ? "nobody"
                : security.getCallerPrincipal().getName();
    }
}
