package io.github.amazonpaygateway.impl.json;

import io.github.amazonpaygateway.instore.MerchantScan;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

record MerchantScanSerializer(ApiVersion version) implements JsonbSerializer<MerchantScan> {

    @Override
    public void serialize(MerchantScan scan, JsonGenerator out, SerializationContext context) {
        RequestObject.write(out, version, body -> write(scan, body));
    }

    private static void write(MerchantScan scan, RequestObject body) {
        body.text("scanData", scan.scanData())
                .text("scanReferenceId", scan.scanReferenceId())
                .text("merchantCOE", scan.merchantCountry())
                .text("ledgerCurrency", scan.ledgerCurrency().getCurrencyCode())
                .money("chargeTotal", scan.chargeTotal())
                .object("storeLocation", place -> place.text("countryCode", scan.storeCountry()));
        scan.metadata().ifPresent(metadata -> InStoreMetadataFields.write(metadata, body));
    }
}
