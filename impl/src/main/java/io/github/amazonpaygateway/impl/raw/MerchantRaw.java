package io.github.amazonpaygateway.impl.raw;

import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.raw.RawCalls;
import io.github.amazonpaygateway.raw.RawRequest;

/** What the shop sees of one merchant's raw calls. */
public final class MerchantRaw implements RawCalls {

    private final RawClient amazon;
    private final ResilientRaw raw;

    public MerchantRaw(RawClient amazon, ResilientRaw raw) {
        this.amazon = amazon;
        this.raw = raw;
    }

    @Override
    public String call(RawRequest request) {
        Call call = call(request.method(), request);
        return call.run(() -> raw.call(amazon, call, request));
    }

    private static Call call(String method, RawRequest request) {
        return switch (method) {
            case "GET" -> Call.read("rawGet");
            case "POST" -> Call.keyed("rawPost", request.key().orElseThrow());
            case "PATCH" -> Call.unkeyed("rawPatch");
            default -> Call.unkeyed("rawDelete");
        };
    }
}
