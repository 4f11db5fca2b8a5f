package io.github.amazonpaygateway.impl.signing;

import static io.github.amazonpaygateway.impl.signing.Der.BIT_STRING;
import static io.github.amazonpaygateway.impl.signing.Der.INTEGER;
import static io.github.amazonpaygateway.impl.signing.Der.OBJECT_ID;
import static io.github.amazonpaygateway.impl.signing.Der.OCTET_STRING;
import static io.github.amazonpaygateway.impl.signing.Der.SEQUENCE;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A key in DER. Each encoding is known by the kinds of its elements; the JDK decodes PKCS#8 only. */
final class KeyDer {

    private static final HexFormat HEX = HexFormat.of();
    private static final String RSA = "2a864886f70d010101";

    private static final Map<String, WrongKey> OTHER_ALGORITHMS = Map.of(
            "2a864886f70d01010a", WrongKey.RSASSA_PSS,
            "2a8648ce3d0201", WrongKey.EC,
            "2a8648ce380401", WrongKey.DSA,
            "2b656e", WrongKey.EDWARDS,
            "2b6570", WrongKey.EDWARDS,
            "2b6571", WrongKey.EDWARDS);

    private static final Map<List<Integer>, WrongKey> OTHER_ENCODINGS = Map.of(
            List.of(SEQUENCE, OCTET_STRING), WrongKey.ENCRYPTED_PKCS8,
            List.of(SEQUENCE, BIT_STRING), WrongKey.PUBLIC_KEY,
            List.of(INTEGER, INTEGER), WrongKey.PUBLIC_KEY,
            List.of(SEQUENCE, SEQUENCE, BIT_STRING), WrongKey.CERTIFICATE,
            Collections.nCopies(6, INTEGER), WrongKey.DSA,
            List.of(INTEGER, SEQUENCE), WrongKey.PKCS12,
            List.of(INTEGER, SEQUENCE, SEQUENCE), WrongKey.PKCS12);

    private static final List<Integer> PKCS8 = List.of(INTEGER, SEQUENCE, OCTET_STRING);
    private static final List<Integer> PKCS1 = Collections.nCopies(9, INTEGER);
    private static final List<Integer> SEC1 = List.of(INTEGER, OCTET_STRING);

    static byte[] pkcs8(byte[] der) {
        if (!Der.isSequence(der)) {
            throw WrongKey.UNKNOWN.exception();
        }
        try {
            return pkcs8(der, Der.at(der, 0).elements());
        } catch (UnusableKeyException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw WrongKey.DAMAGED.exception();
        }
    }

    private static byte[] pkcs8(byte[] der, List<Der> elements) {
        List<Integer> tags = elements.stream().map(Der::tag).toList();
        if (tags.equals(PKCS1)) {
            return wrapped(der);
        }
        if (startsWith(tags, PKCS8)) {
            return ofRsa(der, elements.get(1));
        }
        WrongKey wrong = startsWith(tags, SEC1) ? WrongKey.EC : OTHER_ENCODINGS.get(tags);
        throw (wrong == null ? WrongKey.UNKNOWN : wrong).exception();
    }

    private static boolean startsWith(List<Integer> tags, List<Integer> start) {
        return tags.size() >= start.size() && tags.subList(0, start.size()).equals(start);
    }

    private static byte[] ofRsa(byte[] der, Der algorithm) {
        String id = HEX.formatHex(algorithm.elements().get(0).content());
        if (!id.equals(RSA)) {
            throw OTHER_ALGORITHMS.getOrDefault(id, WrongKey.OTHER_ALGORITHM).exception();
        }
        return der;
    }

    /** PKCS#1 is what PKCS#8 has inside, behind a version and the name of the algorithm (RFC 5958, RFC 8017). */
    private static byte[] wrapped(byte[] pkcs1) {
        byte[] version = {INTEGER, 1, 0};
        byte[] nothing = {5, 0};
        byte[] algorithm = element(SEQUENCE, element(OBJECT_ID, HEX.parseHex(RSA)), nothing);
        return element(SEQUENCE, version, algorithm, element(OCTET_STRING, pkcs1));
    }

    private static byte[] element(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        var out = new ByteArrayOutputStream();
        out.write(tag);
        writeLength(out, content.size());
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }

    private static void writeLength(ByteArrayOutputStream out, int length) {
        if (length < 0x80) {
            out.write(length);
        } else {
            byte[] bytes = HEX.parseHex(HEX.toHexDigits(length, length < 0x100 ? 2 : length < 0x10000 ? 4 : 6));
            out.write(0x80 + bytes.length);
            out.writeBytes(bytes);
        }
    }

    private KeyDer() {}
}
