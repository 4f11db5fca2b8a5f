package io.github.amazonpaygateway.simulator.authtoken;

import static io.github.amazonpaygateway.simulator.failure.Refusals.invalidValue;
import static io.github.amazonpaygateway.simulator.failure.Refusals.missingValue;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.id.Ids;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.merchant.Environment;
import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.operation.Answer;
import io.github.amazonpaygateway.simulator.operation.Call;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives tokens and recognizes them. */
public final class AuthTokenDesk {

    private static final Pattern MWS_TOKEN = Pattern.compile("amzn\\.mws\\.[0-9A-Za-z.-]+");

    private final Map<String, String> merchants = new HashMap<>();
    private final Ids ids;

    /** A desk that gave no token yet. */
    public AuthTokenDesk(Ids ids) {
        this.ids = ids;
    }

    /**
     * Get Authorization Token, in live only. Every well-formed token of the older product counts; nobody's standing with
     * the provider is looked at.
     */
    public Answer get(Call call) {
        String merchantId =
                call.query().only("merchantId").text("merchantId").orElseThrow(() -> missingValue("merchantId"));
        if (call.environment() == Environment.SANDBOX) {
            throw new Refusal(405, "RequestNotSupported", "Authorization tokens are given in live only.");
        }
        if (!MWS_TOKEN.matcher(call.id()).matches()) {
            throw invalidValue("mwsAuthToken");
        }
        return Answer.ok(new JsonAnswer()
                .put("authorizationToken", give(merchantId, call.now().getEpochSecond()))
                .build());
    }

    /** Gives a token without being asked by the API. */
    public String give(String merchantId, long epochSecond) {
        String token = JsonWebToken.of(merchantId, epochSecond, ids.secret(32));
        merchants.put(token, merchantId);
        return token;
    }

    /**
     * The same call in the name of the account that its token stands for.
     *
     * @throws Refusal 403 if the token was never given
     */
    public Call acting(Call call) {
        String token = call.authToken();
        if (token == null) {
            return call;
        }
        String merchantId = merchants.get(token);
        if (merchantId == null) {
            throw new Refusal(403, "InvalidAuthorizationToken", "The authorization token is not known.");
        }
        Merchant provider = call.merchant();
        return call.as(new Merchant(merchantId, null, provider.publicKeyId(), provider.publicKey(), provider.region()));
    }

    /** Forgets all tokens. */
    public void clear() {
        merchants.clear();
    }
}
