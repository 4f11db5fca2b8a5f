package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.account.ClaimMerchantAccount;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record ClaimMerchantAccountSerializer(ApiVersion version) implements JsonbSerializer<ClaimMerchantAccount> {

    @Override
    public void serialize(ClaimMerchantAccount claim, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> body.text("uniqueReferenceId", claim.uniqueReferenceId()));
    }
}
