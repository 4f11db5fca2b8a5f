package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.account.RegisterMerchantAccount;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record RegisterMerchantAccountSerializer(ApiVersion version) implements JsonbSerializer<RegisterMerchantAccount> {

    @Override
    public void serialize(RegisterMerchantAccount account, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> write(account, body));
    }

    private static void write(RegisterMerchantAccount account, RequestObject body) {
        body.text("uniqueReferenceId", account.uniqueReferenceId())
                .text("ledgerCurrency", account.ledgerCurrency().getCurrencyCode());
        AccountFields.write(account.details(), body);
    }
}
