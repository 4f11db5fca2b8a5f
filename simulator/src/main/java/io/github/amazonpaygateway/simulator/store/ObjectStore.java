package io.github.amazonpaygateway.simulator.store;

import io.github.amazonpaygateway.simulator.failure.Refusal;
import io.github.amazonpaygateway.simulator.failure.Refusals;
import io.github.amazonpaygateway.simulator.json.JsonAnswer;
import io.github.amazonpaygateway.simulator.merchant.Account;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The objects of one kind, in the order of their making. Not safe for threads. */
public final class ObjectStore<T> {

    private record Owned<T>(Account owner, T object) {}

    private final String kind;
    private final Map<String, Owned<T>> objects = new LinkedHashMap<>();

    /** An empty store of a kind that refusals name. */
    public ObjectStore(String kind) {
        this.kind = kind;
    }

    /** Keeps an object and returns it. */
    public T add(String id, Account owner, T object) {
        objects.put(id, new Owned<>(owner, object));
        return object;
    }

    /**
     * The object with an id.
     *
     * @throws Refusal 404 if there is none, or if it belongs to another merchant or environment
     */
    public T get(String id, Account asking) {
        return find(id).filter(object -> objects.get(id).owner().equals(asking))
                .orElseThrow(() -> Refusals.notFound(kind, id));
    }

    /** Whether {@link #get} would find an object. */
    public boolean has(String id, Account asking) {
        return objects.containsKey(id) && objects.get(id).owner().equals(asking);
    }

    /** The objects of one owner, in the order of their making. */
    public List<T> of(Account owner) {
        return objects.values().stream()
                .filter(owned -> owned.owner().equals(owner))
                .map(Owned::object)
                .toList();
    }

    /** The object with an id, whoever owns it. */
    public Optional<T> find(String id) {
        return Optional.ofNullable(objects.get(id)).map(Owned::object);
    }

    /** Each object with its kind, its id and whose it is, as {@code look} shows it. */
    public List<JsonObject> shown(Function<T, JsonObject> look) {
        return objects.entrySet().stream()
                .map(entry -> new JsonAnswer()
                        .put("kind", kind)
                        .put("objectId", entry.getKey())
                        .put("merchantId", entry.getValue().owner().merchantId())
                        .put(
                                "environment",
                                entry.getValue().owner().environment().wireName())
                        .put("object", look.apply(entry.getValue().object()))
                        .build())
                .toList();
    }

    /** Forgets one object. */
    public void remove(String id) {
        objects.remove(id);
    }

    /** All objects. */
    public List<T> all() {
        return objects.values().stream().map(Owned::object).toList();
    }

    /** Forgets all objects. */
    public void clear() {
        objects.clear();
    }
}
