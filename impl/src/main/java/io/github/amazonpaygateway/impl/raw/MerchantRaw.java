package io.github.amazonpaygateway.impl.raw;

import io.github.amazonpaygateway.impl.call.Call;
import io.github.amazonpaygateway.impl.call.Calls;
import io.github.amazonpaygateway.impl.traffic.Throttle;
import io.github.amazonpaygateway.raw.RawCalls;
import io.github.amazonpaygateway.raw.RawRequest;

/** What the shop sees of one merchant's raw calls. */
public final class MerchantRaw implements RawCalls {

    private final RawClient amazon;
    private final ResilientRaw raw;
    private final KnownPaths paths;
    private final Calls calls;

    public MerchantRaw(RawClient amazon, ResilientRaw raw, KnownPaths paths, Calls calls) {
        this.amazon = amazon;
        this.raw = raw;
        this.paths = paths;
        this.calls = calls;
    }

    @Override
    public String call(RawRequest request) {
        String operation = paths.operation(request.method(), request.path()).orElse(Throttle.UNKNOWN);
        Call call = calls.heldBack(call(request.method(), request), operation);
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
