package io.github.amazonpaygateway.simulator.storage;

import io.github.amazonpaygateway.simulator.http.SimulatorRequest;
import io.github.amazonpaygateway.simulator.http.SimulatorResponse;
import io.github.amazonpaygateway.simulator.id.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;

/** Offers files for a while. Not safe for threads. */
public final class Storage {

    /** Where its addresses begin. */
    public static final String ROOT = "/storage/";

    // So long it says that it has expired, rather than that it never was.
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final Map<String, Place> places = new HashMap<>();
    private final Ids ids;

    /** A storage without files. */
    public Storage(Ids ids) {
        this.ids = ids;
    }

    /**
     * Offers a file to be fetched by anyone who knows the address.
     *
     * @return the address after the host
     */
    public String offer(byte[] content, String contentType, Instant now, Duration life) {
        return add(new Place(secret(), now.plus(life), contentType, content, bytes -> {}), now, life);
    }

    /**
     * Waits for a file to be sent by anyone who knows the address.
     *
     * @return the address after the host
     */
    public String await(String contentType, Consumer<byte[]> receiver, Instant now, Duration life) {
        return add(new Place(secret(), now.plus(life), contentType, null, receiver), now, life);
    }

    /** Answers one request to an address. */
    public SimulatorResponse answer(SimulatorRequest request, Instant now) {
        Place place = places.get(request.rawPath());
        if (place == null) {
            return StoreRefusal.NO_SUCH_KEY.response();
        }
        if (!String.valueOf(request.rawQuery()).endsWith("&X-Amz-Signature=" + place.secret())) {
            return StoreRefusal.SIGNATURE_DOES_NOT_MATCH.response();
        }
        return now.isBefore(place.expires()) ? place.serve(request) : StoreRefusal.EXPIRED.response();
    }

    /** Forgets all files. */
    public void clear() {
        places.clear();
    }

    private String add(Place place, Instant now, Duration life) {
        places.values().removeIf(old -> old.expires().plus(REMEMBERED).isBefore(now));
        String path = ROOT + secret();
        places.put(path, place);
        return path + "?X-Amz-Expires=" + life.toSeconds() + "&X-Amz-Signature=" + place.secret();
    }

    private String secret() {
        return HexFormat.of().formatHex(ids.secret(16));
    }
}
