package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.button.SignIn;
import io.github.amazonpaygateway.buyer.BuyerScope;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record SignInSerializer(ApiVersion version) implements JsonbSerializer<SignIn> {

    @Override
    public void serialize(SignIn signIn, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> body.text("signInReturnUrl", signIn.signInReturnUrl())
                .text("storeId", signIn.storeId())
                .text("signInCancelUrl", signIn.signInCancelUrl())
                .texts(
                        "signInScopes",
                        signIn.signInScopes().stream().map(BuyerScope::text).toList()));
    }
}
