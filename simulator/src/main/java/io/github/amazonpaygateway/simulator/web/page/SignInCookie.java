package io.github.amazonpaygateway.simulator.web.page;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import java.util.Arrays;
import java.util.Map;

/** Remembers in the browser that the buyer has signed in, until {@code amazon.Pay.signout()}. */
final class SignInCookie {

    private static final String NAME = "amazonpay-simulator-buyer";
    private static final String SCOPE = "; Path=/checkout/; HttpOnly; SameSite=Lax";

    private SignInCookie() {}

    static boolean isIn(SimulatorRequest request) {
        return request.header("Cookie").stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .anyMatch(cookie -> cookie.strip().equals(NAME + "=in"));
    }

    static SimulatorResponse given(SimulatorResponse answer) {
        return answer.with("Set-Cookie", NAME + "=in" + SCOPE);
    }

    static SimulatorResponse taken() {
        return new SimulatorResponse(204, Map.of("Set-Cookie", NAME + "=; Max-Age=0" + SCOPE), new byte[0]);
    }
}
