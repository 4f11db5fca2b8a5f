package io.github.amazonpaygateway.impl.contract;

import io.github.amazonpaygateway.impl.stub.Behaviour;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Packs, cuts and mislabels an answer on its way, the same way for the same seed. */
final class WireMutations {

    private static final String OK = "HTTP/1.1 200 OK\r\nX-Amz-Pay-Request-Id: r-1\r\n";
    private static final String JSON = OK + "Content-Type: application/json\r\n";
    private static final String[] TYPES = {
        "application/json",
        "application/json;charset=ISO-8859-1",
        "APPLICATION/JSON; charset=\"utf-16\"",
        "text/plain",
        "text/html; charset=windows-1252",
        "application/octet-stream",
        "application/json; charset=nonsense"
    };

    private final Random random;

    WireMutations(Random random) {
        this.random = random;
    }

    /**
     * @param readable whether the answer is still all there
     */
    record Damaged(String name, boolean readable, Behaviour behaviour) {}

    Damaged of(String answer) {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(15)) {
            case 0 ->
                new Damaged("gzip", true, Behaviour.raw(JSON + "Content-Encoding: gzip\r\n", Behaviour.gzip(body)));
            case 1 -> new Damaged("chunks", true, chunked(JSON, body));
            case 2 ->
                new Damaged("gzip in chunks", true, chunked(JSON + "Content-Encoding: gzip\r\n", Behaviour.gzip(body)));
            case 3 -> new Damaged("byte order mark", true, Behaviour.raw(JSON, "\uFEFF" + answer));
            case 4, 5 -> mislabelled(body);
            case 6 -> new Damaged("white space", true, Behaviour.raw(JSON, "\r\n\t " + answer + "\n\n"));
            case 7 -> new Damaged("until the end", true, Behaviour.textAndClose(JSON + "\r\n" + answer));
            case 8 -> cut(body);
            case 9 -> cutChunks(body);
            case 10 -> cutGzip(Behaviour.gzip(body));
            case 11 ->
                new Damaged("gzip that is none", false, Behaviour.raw(JSON + "Content-Encoding: gzip\r\n", body));
            case 12 -> new Damaged("gzip unsaid", false, Behaviour.raw(JSON, Behaviour.gzip(body)));
            case 13 ->
                new Damaged(
                        "a page",
                        false,
                        Behaviour.raw(OK + "Content-Type: text/html\r\n", "<html>" + answer + "</html>"));
            default -> new Damaged("empty", false, Behaviour.raw(JSON, ""));
        };
    }

    /** JSON is UTF-8 whatever the label says. */
    private Damaged mislabelled(byte[] body) {
        String type = TYPES[random.nextInt(TYPES.length)];
        return new Damaged(type, true, Behaviour.raw(OK + "Content-Type: " + type + "\r\n", body));
    }

    private Damaged cut(byte[] body) {
        byte[] part = Arrays.copyOf(body, random.nextInt(body.length));
        return new Damaged("cut at " + part.length, false, (request, wire) -> {
            wire.write(JSON + "Content-Length: " + body.length + "\r\n\r\n");
            wire.write(part);
            wire.close();
        });
    }

    private Damaged cutChunks(byte[] body) {
        byte[] part = Arrays.copyOf(body, 1 + random.nextInt(body.length - 1));
        return new Damaged("chunks cut at " + part.length, false, (request, wire) -> {
            wire.write(JSON + "Transfer-Encoding: chunked\r\n\r\n");
            wire.write(Integer.toHexString(part.length) + "\r\n");
            wire.write(part);
            wire.close();
        });
    }

    private Damaged cutGzip(byte[] packed) {
        byte[] part = Arrays.copyOf(packed, random.nextInt(packed.length));
        return new Damaged(
                "gzip cut at " + part.length, false, Behaviour.raw(JSON + "Content-Encoding: gzip\r\n", part));
    }

    private Behaviour chunked(String head, byte[] body) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int from = 0; from < body.length; ) {
            int size = Math.min(body.length - from, 1 + random.nextInt(90));
            chunks.writeBytes((Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            chunks.write(body, from, size);
            chunks.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
            from += size;
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return (request, wire) -> {
            wire.write(head + "Transfer-Encoding: chunked\r\n\r\n");
            wire.write(chunks.toByteArray());
        };
    }
}
