package io.github.amazonpaygateway.ledger.wire;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record, an Optional or a list as something that can be written to a stream.
 *
 * @param type the class of the record; Optional and List by their interface
 * @param parts what it holds, frozen as well
 */
record Frozen(String type, @Nullable Object[] parts) implements Serializable {

    static @Nullable Object freeze(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return new Frozen(
                    Optional.class.getName(),
                    optional.stream().map(Frozen::freeze).toArray());
        }
        if (value instanceof List<?> list) {
            return new Frozen(
                    List.class.getName(), list.stream().map(Frozen::freeze).toArray());
        }
        return value instanceof Record record ? frozen(record) : value;
    }

    static @Nullable Object thaw(@Nullable Object value) throws ReflectiveOperationException {
        if (!(value instanceof Frozen frozen)) {
            return value;
        }
        @Nullable Object[] parts = new Object[frozen.parts.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = thaw(frozen.parts[i]);
        }
        if (frozen.type.equals(Optional.class.getName())) {
            return Arrays.stream(parts).findFirst();
        }
        return frozen.type.equals(List.class.getName()) ? List.of(parts) : record(Class.forName(frozen.type), parts);
    }

    private static Frozen frozen(Record record) {
        return new Frozen(
                record.getClass().getName(),
                Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> freeze(read(component, record)))
                        .toArray());
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object record(Class<?> type, @Nullable Object[] parts) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(parts);
    }
}
