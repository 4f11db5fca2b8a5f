package io.github.amazonpaygateway.impl.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.stream.JsonParsingException;
import org.jspecify.annotations.Nullable;

/** The one JSON binding of a merchant: independent of the server's own and of the shop's. Safe for many threads. */
public final class AmazonPayJson {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Jsonb jsonb;

    /** Writes and reads version v2. */
    public AmazonPayJson() {
        this(ApiVersion.V2);
    }

    /** Writes the field names of this version; reads those of both. */
    public AmazonPayJson(ApiVersion version) {
        jsonb = JsonbBuilder.create(
                new JsonbConfig().withSerializers(serializers(version)).withDeserializers(deserializers(version)));
    }

    /** What is signed and sent for this value. */
    public String write(Object value) {
        return jsonb.toJson(value);
    }

    /**
     * The value that this answer holds.
     *
     * @throws UnreadableAnswer when the text is no JSON object or lacks what the value cannot be without; nothing else is
     *     thrown, whatever the text
     */
    public <T> T read(String json, Class<T> type) {
        T value = parse(json, type);
        if (value == null) {
            throw UnreadableAnswer.noObject("null");
        }
        return value;
    }

    /**
     * What went wrong in the parser is told by its place only: its messages and causes quote the text. Older parsers have
     * no limit to nesting but the stack.
     */
    private <T> @Nullable T parse(String json, Class<T> type) {
        try {
            return jsonb.fromJson(object(json), type);
        } catch (UnreadableAnswer incomplete) {
            throw incomplete;
        } catch (RuntimeException | StackOverflowError failure) {
            throw failure.getCause() instanceof UnreadableAnswer incomplete ? incomplete : malformed(failure, json);
        }
    }

    /** An answer without a body is an object in which nothing is said: so Amazon confirms what it deleted. */
    private static String object(String json) {
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        return text.isBlank() ? "{}" : text;
    }

    private static UnreadableAnswer malformed(Throwable failure, String json) {
        String place = failure.getCause() instanceof JsonParsingException parsing
                ? "broken at character " + parsing.getLocation().getStreamOffset() + " of " + json.length()
                : json.length() + " characters of something else";
        return UnreadableAnswer.noObject(place);
    }

    static JsonbDeserializer<?>[] deserializers(ApiVersion version) {
        return new JsonbDeserializer<?>[] {
            new CheckoutSessionDeserializer(version),
            new ChargePermissionDeserializer(version),
            new ChargeDeserializer(),
            new RefundDeserializer(),
            new BuyerProfileDeserializer(),
            new DeliveryTrackerDeserializer(),
            new AuthorizationTokenDeserializer(),
            new ReportDeserializer(),
            new ReportPageDeserializer(),
            new ReportIdDeserializer(),
            new ReportDocumentDeserializer(),
            new ReportScheduleDeserializer(),
            new ReportScheduleListDeserializer(),
            new ReportScheduleOutcomeDeserializer(),
            new DisbursementPageDeserializer(),
            new DisputeDeserializer(),
            new UploadedFileDeserializer(),
            new ChargePermissionIdDeserializer(),
            new InStoreChargeDeserializer(),
            new InStoreRefundDeserializer(),
            new MerchantAccountDeserializer(),
            new StoreDeserializer(),
            new DoneDeserializer(),
            new ErrorAnswerDeserializer()
        };
    }

    static JsonbSerializer<?>[] serializers(ApiVersion version) {
        return new JsonbSerializer<?>[] {
            new CreateCheckoutSessionSerializer(version),
            new UpdateCheckoutSessionSerializer(version),
            new CompleteCheckoutSessionSerializer(version),
            new UpdateChargePermissionSerializer(version),
            new CloseChargePermissionSerializer(version),
            new CreateChargeSerializer(version),
            new CaptureChargeSerializer(version),
            new CancelChargeSerializer(version),
            new CreateRefundSerializer(version),
            new FinalizeCheckoutSessionSerializer(version),
            new UpdateChargeSerializer(version),
            new CreateDeliveryTrackerSerializer(version),
            new CreateDisputeSerializer(version),
            new UpdateDisputeSerializer(version),
            new ContestDisputeSerializer(version),
            new UploadFileSerializer(version),
            new MerchantScanSerializer(version),
            new CreateInStoreChargeSerializer(version),
            new CreateInStoreRefundSerializer(version),
            new RegisterMerchantAccountSerializer(version),
            new UpdateMerchantAccountSerializer(version),
            new ClaimMerchantAccountSerializer(version),
            new CreateStoreSerializer(version),
            new UpdateStoreSerializer(version),
            new CreateReportSerializer(version),
            new CreateReportScheduleSerializer(version),
            new SignInSerializer(version)
        };
    }
}
