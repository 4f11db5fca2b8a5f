package io.github.amazonpaygateway.impl.account;

import io.github.amazonpaygateway.account.ClaimMerchantAccount;
import io.github.amazonpaygateway.account.MerchantAccount;
import io.github.amazonpaygateway.account.MerchantAccountClaim;
import io.github.amazonpaygateway.account.RegisterMerchantAccount;
import io.github.amazonpaygateway.account.UpdateMerchantAccount;
import io.github.amazonpaygateway.failure.AmazonPayUnavailableException;
import io.github.amazonpaygateway.failure.OutcomeUnknownException;
import io.github.amazonpaygateway.id.MerchantAccountId;
import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.json.Done;
import io.github.amazonpaygateway.token.AuthorizationToken;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How often and how long. Public because containers proxy it, not API. MicroProfile Config overrides the numbers, for
 * example {@code io.github.amazonpaygateway.impl.account.ResilientMerchantAccounts/Retry/maxRetries}.
 */
@Retry(
        maxRetries = 3,
        delay = 250,
        jitter = 200,
        maxDuration = 60_000,
        retryOn = {AmazonPayUnavailableException.class, OutcomeUnknownException.class, TimeoutException.class})
@Timeout(25_000)
public class ResilientMerchantAccounts {

    public MerchantAccount register(MerchantAccountsClient amazon, Call call, RegisterMerchantAccount request) {
        return call.attempt(() -> amazon.registerMerchantAccount(request.key(), request));
    }

    public MerchantAccount update(
            MerchantAccountsClient amazon, Call call, MerchantAccountId id, UpdateMerchantAccount request) {
        return call.attempt(() -> amazon.updateMerchantAccount(
                request.authorizationToken().map(AuthorizationToken::value).orElse(null), id, request));
    }

    public Done delete(MerchantAccountsClient amazon, Call call, MerchantAccountId id) {
        return call.attempt(() -> amazon.deleteMerchantAccount(id));
    }

    public MerchantAccountClaim claim(
            MerchantAccountsClient amazon, Call call, MerchantAccountId id, ClaimMerchantAccount request) {
        return call.attempt(() -> claim(amazon.claimMerchantAccount(request.key(), id, request)));
    }

    /** The body is not looked at: no source tells what it holds. */
    private static MerchantAccountClaim claim(Response answer) {
        try (answer) {
            return new MerchantAccountClaim(Optional.ofNullable(answer.getHeaderString(HttpHeaders.LOCATION))
                    .flatMap(ResilientMerchantAccounts::address));
        }
    }

    /** What is no address must not turn a claim that was made into a failure. */
    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
