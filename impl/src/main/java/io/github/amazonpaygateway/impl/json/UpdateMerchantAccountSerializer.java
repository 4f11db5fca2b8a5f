package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.account.UpdateMerchantAccount;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Without the token, which is a header. */
record UpdateMerchantAccountSerializer(ApiVersion version) implements JsonbSerializer<UpdateMerchantAccount> {

    @Override
    public void serialize(UpdateMerchantAccount account, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> AccountFields.write(account.details(), body));
    }
}
