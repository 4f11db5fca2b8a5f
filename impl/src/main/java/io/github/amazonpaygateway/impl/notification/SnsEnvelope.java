package io.github.amazonpaygateway.impl.notification;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message of SNS, well-formed but not yet believed.
 *
 * @param type what it is
 * @param messageId its name
 * @param topicArn which topic it claims to come from
 * @param message the text for us
 * @param timestamp when it claims to have been sent
 * @param subscribeUrl where a subscription is confirmed; in confirmations
 * @param signatureVersion which digest
 * @param signature over {@code signedBytes}
 * @param certificateUrl where the certificate of the signature claims to be
 * @param signedBytes what was signed
 */
record SnsEnvelope(
        SnsType type,
        String messageId,
        String topicArn,
        String message,
        Instant timestamp,
        Optional<String> subscribeUrl,
        SignatureVersion signatureVersion,
        byte[] signature,
        String certificateUrl,
        byte[] signedBytes) {

    /**
     * No line break or other control character: the fields are signed with line breaks between them, so that one field
     * could swallow its neighbour and the message would verify under another id.
     */
    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9-]{1,100}");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** @throws Refusal when it is malformed */
    static SnsEnvelope parse(String body) {
        Map<String, String> fields = FlatJson.texts(body);
        String typeName = required(fields, "Type");
        SnsType type = SnsType.of(typeName).orElseThrow(() -> Refusal.malformed("its type is unknown"));
        return new SnsEnvelope(
                type,
                messageId(fields),
                oneLine(required(fields, "TopicArn")),
                required(fields, "Message"),
                timestamp(required(fields, "Timestamp")),
                Optional.ofNullable(fields.get("SubscribeURL")),
                SignatureVersion.of(required(fields, "SignatureVersion")),
                signature(required(fields, "Signature")),
                certificateUrl(fields),
                FlatJson.encoded(stringToSign(type, fields)));
    }

    private static String stringToSign(SnsType type, Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        for (String name : type.signedFields()) {
            boolean isOptional = name.equals("Subject");
            if (!isOptional || fields.containsKey(name)) {
                String value = required(fields, name);
                text.append(name)
                        .append('\n')
                        .append(name.equals("Message") ? value : oneLine(value))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String messageId(Map<String, String> fields) {
        String id = required(fields, "MessageId");
        if (!MESSAGE_ID.matcher(id).matches()) {
            throw Refusal.malformed("its MessageId is none");
        }
        return id;
    }

    private static String oneLine(String value) {
        if (CONTROL.matcher(value).find()) {
            throw Refusal.malformed("a field that has one line has a control character");
        }
        return value;
    }

    private static Instant timestamp(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.malformed("its Timestamp is none");
        }
    }

    private static byte[] signature(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("its Signature is not base64");
        }
    }

    private static String certificateUrl(Map<String, String> fields) {
        boolean both = fields.containsKey("SigningCertURL") && fields.containsKey("SigningCertUrl");
        if (both) {
            throw Refusal.malformed("it names two certificates");
        }
        return required(fields, fields.containsKey("SigningCertUrl") ? "SigningCertUrl" : "SigningCertURL");
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw Refusal.malformed("it has no text " + name);
        }
        return value;
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "SnsEnvelope[type=" + type + ", messageId=" + messageId + "]";
    }
}
