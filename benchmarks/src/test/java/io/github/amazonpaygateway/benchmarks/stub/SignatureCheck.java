package io.github.amazonpaygateway.benchmarks.stub;

import io.github.amazonpaygateway.simulator.merchant.Merchant;
import io.github.amazonpaygateway.simulator.merchant.Merchants;
import io.github.amazonpaygateway.simulator.merchant.Region;
import io.github.amazonpaygateway.simulator.signature.RequestVerifier;
import java.security.PublicKey;
import java.util.Collection;
import java.util.List;

/** Verifies recorded requests with the verifier of the simulator, which shares no code with the gateway. */
final class SignatureCheck {

    private final PublicKey key;

    SignatureCheck(PublicKey key) {
        this.key = key;
    }

    long invalid(Collection<Recorded> requests) {
        return requests.parallelStream().filter(request -> !isValid(request)).count();
    }

    private boolean isValid(Recorded recorded) {
        Merchant merchant = new Merchant(
                BenchmarkMerchant.MERCHANT_ID,
                BenchmarkMerchant.STORE_ID,
                BenchmarkMerchant.PUBLIC_KEY_ID,
                key,
                Region.NA);
        return new RequestVerifier(Merchants.of(List.of(merchant)), recorded::at)
                        .verify(recorded.request())
                        .refusal()
                == null;
    }
}
